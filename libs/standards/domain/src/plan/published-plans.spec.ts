import { checkPlan } from './check-plan';
import { shippedPlans } from './shipped-plans';
import { simulatePlan } from './simulate-plan';
import type { AssessmentPlan } from './assessment-plan';
import { st0825Plan } from './st0825/st0825-plan';
import {
  adultCareWorker,
  earlyYearsEducator,
  earlyYearsEducatorBefore,
  floorlayer,
  solutionsProfessional,
  solutionsSpecialist,
} from './testing/published-plans';

const overall = (plan: AssessmentPlan, ...grades: string[]): string | undefined => {
  const row = simulatePlan(plan).find((one) => Object.values(one.grades).join() === grades.join());
  return row?.outcome.kind === 'graded' ? row.outcome.grade : row?.outcome.kind;
};

it.each<readonly [string, AssessmentPlan]>([
  ['ST0119 1.2', solutionsProfessional],
  ['early years educator 1.3', earlyYearsEducator],
  ['early years educator before 1.3', earlyYearsEducatorBefore],
  ['adult care worker', adultCareWorker],
  ['digital and technology solutions specialist', solutionsSpecialist],
  ['floorlayer', floorlayer],
  ...shippedPlans.map((plan) => [`${plan.reference} ${plan.versionLabel}`, plan] as const),
])('%s has no contradictions and grades every combination', (_name, plan) => {
  expect(checkPlan(plan)).toEqual([]);
  expect(simulatePlan(plan).every(({ outcome }) => outcome.kind === 'graded')).toBe(true);
});

it('gives merit for one pass and one distinction either way in ST0119', () => {
  expect(overall(solutionsProfessional, 'pass', 'distinction')).toBe('merit');
  expect(overall(solutionsProfessional, 'distinction', 'pass')).toBe('merit');
});

it('gives an early years educator merit only where the observation is the distinction', () => {
  expect(overall(earlyYearsEducator, 'distinction', 'pass')).toBe('merit');
  expect(overall(earlyYearsEducator, 'pass', 'distinction')).toBe('pass');
});

it('tells the order of grades in the level 7 table', () => {
  expect(overall(solutionsSpecialist, 'pass', 'distinction')).toBe('pass');
  expect(overall(solutionsSpecialist, 'distinction', 'pass')).toBe('merit');
  expect(overall(solutionsSpecialist, 'merit', 'distinction')).toBe('merit');
  expect(overall(solutionsSpecialist, 'distinction', 'merit')).toBe('distinction');
});

it('keeps all five safeguarding questions of the earlier test as must-pass', () => {
  const marking = earlyYearsEducatorBefore.methods[0]?.marking.value;
  expect(marking?.by === 'raw-mark' && marking.mustPass).toEqual([
    { name: 'Safeguarding', items: 5, needed: 5 },
  ]);
});

it('assesses 31 KSBs of ST0825 in the practical and the other 20 in the discussion, each once', () => {
  const keys = st0825Plan.methods.map(({ themes }) => themes.value.flatMap(({ ksbs }) => ksbs));
  expect(keys.map((list) => list.length)).toEqual([31, 20]);
  expect(new Set(keys.flat()).size).toBe(51);
});

it('marks the mixed rows of ST0825 as unverified', () => {
  const open = st0825Plan.aggregation.flatMap(({ overall: rule }, index) =>
    rule.certainty === 'unverified' ? [index + 1] : [],
  );
  expect(open).toEqual([7, 8]);
});
