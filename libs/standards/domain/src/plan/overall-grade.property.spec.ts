import fc from 'fast-check';
import { rubricGrades } from '../rubric-grade';
import { overallGrade } from './overall-grade';
import type { MethodOutcome } from './overall-grade';
import { st0825Plan } from './st0825/st0825-plan';
import { planFile } from './testing/plan-file';

const earlyYearsEducator = planFile('ST0135_1.3');
const solutionsProfessional = planFile('ST0119_1.2');

const plans = fc.constantFrom(st0825Plan, solutionsProfessional, earlyYearsEducator);
const outcomesOf = (plan: typeof st0825Plan): fc.Arbitrary<MethodOutcome[]> =>
  fc.tuple(
    ...plan.methods.map(({ method, scale }) =>
      fc.record({
        method: fc.constant(method),
        grade: fc.constantFrom(...scale.value),
        attempt: fc.constantFrom('first' as const, 'resit' as const, 'retake' as const),
      }),
    ),
  );
const given = plans.chain((plan) => outcomesOf(plan).map((outcomes) => ({ plan, outcomes })));

it('fails the whole exactly where some method is failed', () => {
  fc.assert(
    fc.property(given, ({ plan, outcomes }) => {
      const overall = overallGrade(plan, outcomes);
      return overall.kind === 'graded' && (overall.grade === 'fail') === outcomes.some(({ grade }) => grade === 'fail');
    }),
  );
});

it('never grades a further attempt above the same grades at first', () => {
  fc.assert(
    fc.property(given, ({ plan, outcomes }) => {
      const now = overallGrade(plan, outcomes);
      const first = overallGrade(
        plan,
        outcomes.map((outcome) => ({ ...outcome, attempt: 'first' as const })),
      );
      if (now.kind !== 'graded' || first.kind !== 'graded') return false;
      return rubricGrades.indexOf(now.grade) <= rubricGrades.indexOf(first.grade);
    }),
  );
});

it('does not mind in which order the outcomes come', () => {
  fc.assert(
    fc.property(given, ({ plan, outcomes }) => {
      expect(overallGrade(plan, [...outcomes].reverse()).kind).toBe('graded');
      const grade = (list: readonly MethodOutcome[]) => {
        const overall = overallGrade(plan, list);
        return overall.kind === 'graded' ? overall.grade : null;
      };
      return grade(outcomes) === grade([...outcomes].reverse());
    }),
  );
});
