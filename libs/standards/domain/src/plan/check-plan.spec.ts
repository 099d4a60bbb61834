import { RubricGrade } from '../rubric-grade';
import { AssessmentMethod } from './assessment-method';
import type { AssessmentPlan } from './assessment-plan';
import { checkPlan } from './check-plan';
import type { MethodMarking } from './method-marking';
import { aMethod, aPlan, cited } from './testing/a-plan';
import { planFile } from './testing/plan-file';

const { stated } = cited;
const adultCareWorker = planFile('ST0005_1.0');
const { Observation, ProfessionalDiscussion, Test } = AssessmentMethod;
const single: readonly (readonly [string, string])[] = [
  ['F', 'F'],
  ['P', 'P'],
  ['D', 'D'],
];
const codes = (plan: AssessmentPlan): readonly string[] => checkPlan(plan).map(({ code }) => code);
const marked = (marking: MethodMarking) => aPlan([aMethod(Test, { marking: stated(marking, 'grades') })], single);
const boundary = (grade: RubricGrade, from: number, to: number) => ({ grade, from, to });

it('accepts a plan without contradictions', () => {
  expect(codes(aPlan([aMethod(Observation)], single))).toEqual([]);
});

it('refuses a plan without methods, and a kind of method used twice', () => {
  expect(codes(aPlan([], []))).toContain('methods-missing');
  const twice = aPlan([aMethod(Observation), aMethod(Observation)], []);
  expect(checkPlan(twice)).toContainEqual({ code: 'method-repeated', facts: { method: 'observation' } });
});

it('refuses boundaries that overlap, and says where', () => {
  const plan = marked({
    by: 'raw-mark',
    outOf: 60,
    mustPass: [],
    boundaries: [boundary('fail', 0, 40), boundary('pass', 38, 54), boundary('distinction', 55, 60)],
  });
  expect(checkPlan(plan)).toEqual([
    { code: 'boundaries-overlap', facts: { method: 'test', lower: 'fail', upper: 'pass', from: 38, to: 40 } },
  ]);
});

it('refuses marks without a grade, at the ends and between', () => {
  const plan = marked({
    by: 'raw-mark',
    outOf: 60,
    mustPass: [],
    boundaries: [boundary('fail', 1, 38), boundary('pass', 40, 54), boundary('distinction', 55, 58)],
  });
  expect(checkPlan(plan).map(({ code, facts }) => [code, facts['from'], facts['to']])).toEqual([
    ['boundaries-gap', 39, 39],
    ['boundaries-gap', 0, 0],
    ['boundaries-gap', 59, 60],
  ]);
});

it('refuses a boundary beyond the highest mark and a grade no mark reaches', () => {
  const plan = marked({
    by: 'raw-mark',
    outOf: 60,
    mustPass: [],
    boundaries: [boundary('fail', 0, 39), boundary('pass', 40, 61)],
  });
  expect(codes(plan)).toEqual(['boundaries-outside', 'grade-without-boundary']);
});

it('refuses must-pass items that cannot be passed', () => {
  const boundaries = [boundary('fail', 0, 22), boundary('pass', 23, 30), boundary('distinction', 31, 35)];
  const mustPass = [{ name: 'Safeguarding', items: 5, needed: 6 }];
  expect(codes(marked({ by: 'raw-mark', outOf: 35, boundaries, mustPass }))).toEqual(['must-pass-impossible']);
});

it('names every combination the table lacks', () => {
  const plan = aPlan(
    [aMethod(Observation)],
    [
      ['F', 'F'],
      ['P', 'P'],
    ],
  );
  expect(checkPlan(plan)).toEqual([{ code: 'aggregation-missing', facts: { grades: ['observation: distinction'] } }]);
});

it('refuses a combination given twice and a row of grades that do not exist', () => {
  expect(codes(aPlan([aMethod(Observation)], [...single, ['P', 'F']]))).toEqual(['aggregation-repeated']);
  expect(codes(aPlan([aMethod(Observation)], [...single, ['M', 'M']]))).toEqual(['aggregation-unknown']);
});

it('refuses an order that cannot end inside the window, and says when it would', () => {
  const short = {
    ...adultCareWorker,
    window: { ...adultCareWorker.window, months: stated(1, 'window') },
    results: stated({ days: 20, kind: 'working' as const }, 'results'),
  };
  expect(checkPlan(short)).toEqual([
    {
      code: 'order-beyond-window',
      facts: { method: 'professional-discussion', earliestDay: 42, windowDays: 28 },
    },
  ]);
});

it('refuses an order that goes in a circle or names a method the plan lacks', () => {
  const order = (method: AssessmentMethod, after: AssessmentMethod) => stated({ method, after, when: 'achieved' as const }, 'order');
  const methods = [
    aMethod(Observation, { scale: stated([RubricGrade.Fail, RubricGrade.Pass], 'grades') }),
    aMethod(ProfessionalDiscussion, { scale: stated([RubricGrade.Fail, RubricGrade.Pass], 'grades') }),
  ];
  const table: readonly (readonly [string, string])[] = [
    ['FF', 'F'],
    ['FP', 'F'],
    ['PF', 'F'],
    ['PP', 'P'],
  ];
  const circle = aPlan(methods, table, {
    order: [order(Observation, ProfessionalDiscussion), order(ProfessionalDiscussion, Observation)],
  });
  expect(codes(circle)).toEqual(['order-circular']);
  expect(codes(aPlan(methods, table, { order: [order(Observation, Test)] }))).toEqual(['order-unknown-method']);
});

it('refuses parts that do not add up to the method', () => {
  const parts = [stated({ name: 'Observation', minutes: 50 }, 'methods')];
  expect(codes(aPlan([aMethod(Observation, { parts })], single))).toEqual(['parts-do-not-add-up']);
});

it('refuses a scale that does not ascend and a cap outside it', () => {
  const scale = stated([RubricGrade.Pass, RubricGrade.Fail], 'grades');
  expect(
    codes(
      aPlan(
        [aMethod(Observation, { scale })],
        [
          ['F', 'F'],
          ['P', 'P'],
        ],
      ),
    ),
  ).toEqual(['scale-not-ascending']);
  const plan = aPlan([aMethod(Observation)], single);
  const caps = [stated({ after: 'resit' as const, limits: 'method' as const, highest: RubricGrade.Merit }, 'resits')];
  expect(codes({ ...plan, reattempts: { ...plan.reattempts, caps } })).toEqual(['cap-outside-scale']);
});

it('refuses a rule without a citation', () => {
  const plan = aPlan([aMethod(Observation)], single);
  const results = { ...plan.results, citation: ' ' };
  expect(checkPlan({ ...plan, results })).toEqual([{ code: 'rule-not-cited', facts: { path: 'results' } }]);
});

it('refuses a second order of the same two, and one that waits for what is not handed in', () => {
  const order = (when: 'achieved' | 'submitted') => stated({ method: ProfessionalDiscussion, after: Test, when }, 'order');
  const codesOf = (...given: readonly ReturnType<typeof order>[]) => codes({ ...adultCareWorker, order: given });
  expect(codesOf(order('achieved'), order('achieved'))).toEqual(['order-repeated']);
  expect(codesOf(order('submitted'))).toEqual(['order-without-submission']);
});

it('refuses a window or a method without length, and start dates that run backwards', () => {
  const plan = aPlan([aMethod(Observation, { minutes: stated(0, 'methods') })], single, {
    window: { ...adultCareWorker.window, months: stated(0, 'window') },
    startDates: stated({ from: '2027-02-01', until: '2027-01-01' }, 'start dates'),
  });
  expect(codes(plan)).toEqual(expect.arrayContaining(['length-missing', 'length-missing', 'start-dates-reversed']));
});

it('refuses steps that are not the grades of the scale', () => {
  const marking = { by: 'criteria', steps: [{ grade: RubricGrade.Pass, criteria: 'all' }] } as const;
  expect(checkPlan(marked(marking))).toEqual([
    {
      code: 'steps-outside-scale',
      facts: { method: 'test', wanted: ['pass', 'distinction'], given: ['pass'] },
    },
  ]);
});

it('refuses a resit that may come after everything has ended', () => {
  const { reattempts } = adultCareWorker;
  const open = {
    ...reattempts,
    resitWithinMonths: stated(7, 'resits'),
    allWithinMonths: stated(6, 'resits'),
  };
  expect(codes({ ...adultCareWorker, reattempts: open })).toEqual(['reattempts-beyond-end']);
});

it('names each of a thousand missing combinations', () => {
  const scale = stated([RubricGrade.Fail, RubricGrade.Pass, RubricGrade.Merit, RubricGrade.Distinction], 'grades');
  const plan = aPlan(
    Object.values(AssessmentMethod).map((method) => aMethod(method, { scale })),
    [],
  );
  expect(codes(plan).filter((code) => code === 'aggregation-missing')).toHaveLength(1024);
});
