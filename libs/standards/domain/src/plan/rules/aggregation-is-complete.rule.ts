import type { AggregationRow, MethodGrades } from '../assessment-plan';
import { gradeCombinations } from '../grade-combinations';
import { gradesKey } from '../overall-grade';
import { contradiction, PlanContradictionCode } from '../plan-contradiction';
import type { PlanContradiction, PlanDemand } from '../plan-contradiction';

/** The table holds every combination of the methods' grades once, nothing else, and only grades of the overall scale. */
export const aggregationIsComplete: PlanDemand = (plan) => {
  if (plan.methods.length === 0) return [];
  const combinations = gradeCombinations(plan.methods);
  const known = new Set(combinations.map(gradesKey));
  const rows = rowsByGrades(plan.aggregation);
  return [
    ...combinations.flatMap((grades) => once(rows, grades)),
    ...plan.aggregation.flatMap((row, index) =>
      known.has(gradesKey(row.grades)) && plan.overallScale.value.includes(row.overall.value) ? [] : [unknown(row, index)],
    ),
  ];
};

/** The numbers of the rows for each combination. */
function rowsByGrades(rows: readonly AggregationRow[]): ReadonlyMap<string, readonly string[]> {
  const numbers = new Map<string, string[]>();
  rows.forEach(({ grades }, index) => {
    const key = gradesKey(grades);
    numbers.set(key, [...(numbers.get(key) ?? []), String(index + 1)]);
  });
  return numbers;
}

function once(rows: ReadonlyMap<string, readonly string[]>, grades: MethodGrades): readonly PlanContradiction[] {
  const found = rows.get(gradesKey(grades)) ?? [];
  if (found.length === 1) return [];
  return found.length === 0
    ? [contradiction(PlanContradictionCode.AggregationMissing, { grades: worded(grades) })]
    : [contradiction(PlanContradictionCode.AggregationRepeated, { grades: worded(grades), rows: found })];
}

const unknown = (row: AggregationRow, index: number): PlanContradiction =>
  contradiction(PlanContradictionCode.AggregationUnknown, {
    row: index + 1,
    grades: worded(row.grades),
    overall: row.overall.value,
  });

const worded = (grades: MethodGrades): readonly string[] => Object.entries(grades).map(([method, grade]) => `${method}: ${grade}`);
