import type { AssessmentPlan } from './assessment-plan';
import { checkPlan } from './check-plan';
import { contradictionSentence } from './contradiction-sentence';
import { listRules } from './list-rules';
import { overallGrade, type MethodOutcome } from './overall-grade';
import { planTimeline } from './plan-timeline';
import { shippedPlans } from './shipped-plans';
import { simulatePlan } from './simulate-plan';
import { st0825Plan } from './st0825/st0825-plan';
import { planFile } from './testing/plan-file';

const overall = (plan: AssessmentPlan, ...grades: string[]): string | undefined => {
  const methods = plan.methods.map(({ method }) => method);
  const row = simulatePlan(plan).find((one) => methods.map((method) => one.grades[method]).join() === grades.join());
  return row?.outcome.kind === 'graded' ? row.outcome.grade : row?.outcome.kind;
};

const plans = ['ST0005_1.0', 'ST0119_1.2', 'ST0135_1.2', 'ST0135_1.3', 'ST0482_1.0', 'ST0504_1.2'].map(
  (name) => [name, planFile(name)] as const,
);

it.each<readonly [string, AssessmentPlan]>([
  ...plans,
  ...shippedPlans.map((plan) => [`${plan.reference}_${plan.versionLabel}`, plan] as const),
])('%s has no contradictions, grades every combination and cites every rule', (_name, plan) => {
  expect(checkPlan(plan).map(contradictionSentence)).toEqual([]);
  expect(simulatePlan(plan).every(({ outcome }) => outcome.kind === 'graded')).toBe(true);
  expect(listRules(plan).every(({ rule }) => rule.citation.length > 0)).toBe(true);
});

describe('ST0119 1.2', () => {
  const plan = planFile('ST0119_1.2');

  it('gives merit for one pass and one distinction either way', () => {
    expect(overall(plan, 'pass', 'distinction')).toBe('merit');
    expect(overall(plan, 'distinction', 'pass')).toBe('merit');
  });

  it('caps a further attempt at merit', () => {
    const outcomes: readonly MethodOutcome[] = [
      { method: 'presentation', grade: 'distinction', attempt: 'first' },
      { method: 'professional-discussion', grade: 'distinction', attempt: 'resit' },
    ];
    expect(overallGrade(plan, outcomes)).toMatchObject({ grade: 'merit', row: 9 });
  });

  it('gives the presentation 60 minutes, 10 % more, four questions, 14 days’ notice and two weeks’ reading', () => {
    expect(plan.methods[0]).toMatchObject({
      minutes: { value: 60, certainty: 'stated' },
      tolerance: { value: { percent: 10, direction: 'longer' } },
      questions: { value: 4 },
      notice: { value: { days: 14 } },
      reading: { value: { days: 14 } },
    });
    expect(plan.window.months.value).toBe(3);
  });
});

describe('early years educator', () => {
  it('gives merit only where the observation is the distinction', () => {
    const plan = planFile('ST0135_1.3');
    expect(overall(plan, 'distinction', 'pass')).toBe('merit');
    expect(overall(plan, 'pass', 'distinction')).toBe('pass');
  });

  it('observes 50 minutes, asks 30 and discusses 90', () => {
    const [observation, discussion] = planFile('ST0135_1.3').methods;
    expect(observation?.parts.map(({ value }) => value.minutes)).toEqual([50, 30]);
    expect(discussion?.minutes.value).toBe(90);
  });

  it('is capped at pass after a further attempt, which may not raise a pass', () => {
    const { caps, toRaisePass } = planFile('ST0135_1.3').reattempts;
    expect(caps.map(({ value }) => value.highest)).toEqual(['pass', 'pass']);
    expect(toRaisePass.value).toBe(false);
  });

  it('asked in its earlier version for 23 of 35 with all five safeguarding questions', () => {
    expect(planFile('ST0135_1.2').methods[0]?.marking.value).toMatchObject({
      outOf: 35,
      boundaries: [{ to: 22 }, { grade: 'pass', from: 23 }],
      mustPass: [{ name: 'Safeguarding', items: 5, needed: 5 }],
    });
  });
});

describe('adult care worker', () => {
  const plan = planFile('ST0005_1.0');

  it('passes the test at 40, merits at 50, distinguishes at 55 of 60', () => {
    const { value } = plan.methods[0]!.marking;
    expect(value.by === 'raw-mark' && value.boundaries.map(({ from, to }) => [from, to])).toEqual([
      [0, 39],
      [40, 49],
      [50, 54],
      [55, 60],
    ]);
  });

  it('discusses only after the result of the test', () => {
    const [test, discussion] = planTimeline(plan);
    expect(test?.eventDay).toBe(14);
    expect(discussion?.eventDay).toBe(14 + 14);
  });
});

it('tells the order of grades in the level 7 table', () => {
  const plan = planFile('ST0482_1.0');
  expect(overall(plan, 'pass', 'distinction')).toBe('pass');
  expect(overall(plan, 'distinction', 'pass')).toBe('merit');
  expect(overall(plan, 'merit', 'distinction')).toBe('merit');
  expect(overall(plan, 'distinction', 'merit')).toBe('distinction');
});

it('assesses a floorlayer by three methods inside three months, in 27 combinations', () => {
  const plan = planFile('ST0504_1.2');
  expect(plan.methods).toHaveLength(3);
  expect(plan.window.months).toMatchObject({ value: 3, certainty: 'stated' });
  expect(simulatePlan(plan)).toHaveLength(27);
});

it('assesses 31 KSBs of ST0825 in the practical and the other 20 in the discussion, each once', () => {
  const keys = st0825Plan.methods.map(({ themes }) => themes.value.flatMap(({ ksbs }) => ksbs));
  expect(keys.map((list) => list.length)).toEqual([31, 20]);
  expect(new Set(keys.flat()).size).toBe(51);
});

it('marks the mixed rows of ST0825 as unverified', () => {
  const open = st0825Plan.aggregation.flatMap(({ overall: rule }, index) => (rule.certainty === 'unverified' ? [index + 1] : []));
  expect(open).toEqual([7, 8]);
});

describe('a plan that cannot stand is refused with a sentence', () => {
  it.each([
    ['overlapping-boundaries', ['Test: the marks 38 to 39 would be both fail and pass.']],
    ['missing-combination', ['The table has no row for presentation distinction, professional discussion pass.']],
    ['order-beyond-window', ['Professional discussion cannot take place before day 42, but the window ends after 28 days.']],
  ])('%s', (name, sentences) => {
    expect(checkPlan(planFile(`broken/${name}`)).map(contradictionSentence)).toEqual(sentences);
  });
});
