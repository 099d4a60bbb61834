import type { GradeBoundary, MethodMarking } from '../method-marking';
import { contradiction, PlanContradictionCode } from '../plan-contradiction';
import type { PlanContradiction, PlanDemand } from '../plan-contradiction';
import type { PlannedMethod } from '../planned-method';

/** Raw-mark boundaries give every mark from 0 to the highest exactly one grade, and every grade of the scale some marks. */
export const boundariesCoverMarks: PlanDemand = ({ methods }) =>
  methods.flatMap((planned) => (planned.marking.value.by === 'raw-mark' ? faultsOf(planned, planned.marking.value) : []));

function faultsOf({ method, scale }: PlannedMethod, marking: Extract<MethodMarking, { by: 'raw-mark' }>): readonly PlanContradiction[] {
  const sorted = [...marking.boundaries].sort((a, b) => a.from - b.from || a.to - b.to);
  const graded = new Set(sorted.map(({ grade }) => grade));
  return [
    ...sorted
      .filter(({ from, to }) => from < 0 || to > marking.outOf || from > to)
      .map((boundary) => contradiction(PlanContradictionCode.BoundariesOutside, { method, ...boundary, outOf: marking.outOf })),
    ...neighbours(sorted).flatMap(([lower, upper]) => between(method, lower, upper)),
    ...ends(method, sorted, marking.outOf),
    ...scale.value
      .filter((grade) => !graded.has(grade))
      .map((grade) => contradiction(PlanContradictionCode.GradeWithoutBoundary, { method, grade })),
  ];
}

function between(method: string, lower: GradeBoundary, upper: GradeBoundary): readonly PlanContradiction[] {
  if (upper.from <= lower.to)
    return [
      contradiction(PlanContradictionCode.BoundariesOverlap, {
        method,
        lower: lower.grade,
        upper: upper.grade,
        from: upper.from,
        to: Math.min(lower.to, upper.to),
      }),
    ];
  return gap(method, lower.to + 1, upper.from - 1);
}

function ends(method: string, sorted: readonly GradeBoundary[], outOf: number): readonly PlanContradiction[] {
  const first = sorted[0];
  const highest = Math.max(...sorted.map(({ to }) => to));
  return first ? [...gap(method, 0, first.from - 1), ...gap(method, highest + 1, outOf)] : gap(method, 0, outOf);
}

const gap = (method: string, from: number, to: number): readonly PlanContradiction[] =>
  from > to ? [] : [contradiction(PlanContradictionCode.BoundariesGap, { method, from, to })];

function neighbours<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.slice(1).flatMap((item, index) => {
    const before = list[index];
    return before === undefined ? [] : [[before, item] as const];
  });
}
