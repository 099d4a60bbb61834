import { RubricGrade } from '../../rubric-grade';
import { AssessmentMethod } from '../assessment-method';
import type { AssessmentPlan, GradeCap } from '../assessment-plan';
import type { MustPass } from '../method-marking';
import type { PlannedMethod } from '../planned-method';
import { aMethod, aPlan, cited } from './a-plan';

const { stated } = cited;
const { Observation, ProfessionalDiscussion, Presentation, Test } = AssessmentMethod;
const { Fail, Pass, Merit, Distinction } = RubricGrade;

const passOrFail = stated([Fail, Pass], 'grades');
const withMerit = stated([Fail, Pass, Merit, Distinction], 'grades');
const twoWeeks = stated({ days: 14, kind: 'calendar' as const }, 'methods');
const minutes = (value: number) => ({ minutes: stated(value, 'methods') });
const part = (name: string, length: number) => stated({ name, minutes: length }, 'methods');

const failed = (rows: readonly string[]): readonly (readonly [string, string])[] =>
  rows.map((row) => [row, 'F']);
const failedOfThree = failed(['FF', 'FP', 'FD', 'PF', 'DF']);

function cap(highest: RubricGrade): AssessmentPlan['reattempts'] {
  const plan = aPlan([], []);
  const caps: readonly GradeCap[] = [
    { after: 'resit', limits: 'overall', highest },
    { after: 'retake', limits: 'overall', highest },
  ];
  return { ...plan.reattempts, caps: caps.map((one) => stated(one, 'resits')) };
}

function aTest(
  outOf: number,
  from: Partial<Record<RubricGrade, number>>,
  mustPass: readonly MustPass[] = [],
): Partial<PlannedMethod> {
  const grades = Object.entries(from) as [RubricGrade, number][];
  const boundaries = grades.map(([grade, lowest], index) => ({
    grade,
    from: lowest,
    to: (grades[index + 1]?.[1] ?? outOf + 1) - 1,
  }));
  return {
    scale: stated(
      grades.map(([grade]) => grade),
      'grades',
    ),
    marking: stated({ by: 'raw-mark', outOf, boundaries, mustPass }, 'grades'),
  };
}

/** ST0119 1.2: one pass and one distinction, either way, is a merit; a further attempt is capped at merit. */
export const solutionsProfessional = aPlan(
  [
    aMethod(Presentation, {
      name: 'Project report, presentation and questioning',
      ...minutes(60),
      questions: stated(4, 'methods'),
      reading: twoWeeks,
      submission: stated({ name: 'Report', dueWeek: 8, words: null }, 'methods'),
    }),
    aMethod(ProfessionalDiscussion, minutes(60)),
  ],
  [...failedOfThree, ['PP', 'P'], ['PD', 'M'], ['DP', 'M'], ['DD', 'D']],
  {
    reference: 'ST0119',
    versionLabel: '1.2',
    reattempts: cap(Merit),
    options: [{ name: 'Software engineer', ksbs: [] }],
  },
);

/** Early years educator 1.3: a merit only where the observation is the distinction. */
export const earlyYearsEducator = aPlan(
  [
    aMethod(Observation, { ...minutes(80), parts: [part('Observation', 50), part('Questioning', 30)] }),
    aMethod(ProfessionalDiscussion, minutes(90)),
  ],
  [...failedOfThree, ['PP', 'P'], ['PD', 'P'], ['DP', 'M'], ['DD', 'D']],
  { versionLabel: '1.3', reattempts: cap(Pass) },
);

const safeguarding = { name: 'Safeguarding', items: 5, needed: 5 };

/** Its earlier version: 35 questions, 23 to pass, every safeguarding question among them. */
export const earlyYearsEducatorBefore = aPlan(
  [
    aMethod(Test, aTest(35, { [Fail]: 0, [Pass]: 23 }, [safeguarding])),
    aMethod(ProfessionalDiscussion, minutes(90)),
  ],
  [...failed(['FF', 'FP', 'FD', 'PF']), ['PP', 'P'], ['PD', 'D']],
);

/** Adult care worker: a test by raw mark, then a discussion once it is achieved; both weigh the same. */
export const adultCareWorker = aPlan(
  [
    aMethod(Test, aTest(60, { [Fail]: 0, [Pass]: 40, [Merit]: 50, [Distinction]: 55 })),
    aMethod(ProfessionalDiscussion, { ...minutes(45), scale: withMerit }),
  ],
  [
    ...failed(['FF', 'FP', 'FM', 'FD', 'PF', 'MF', 'DF']),
    ['PP', 'P'],
    ['PM', 'P'],
    ['MP', 'P'],
    ['PD', 'M'],
    ['DP', 'M'],
    ['MM', 'M'],
    ['MD', 'M'],
    ['DM', 'M'],
    ['DD', 'D'],
  ],
  { order: [stated({ method: ProfessionalDiscussion, after: Test, when: 'achieved' }, 'order')] },
);

/** Digital and technology solutions specialist: the first method counts more than the second. */
export const solutionsSpecialist = aPlan(
  [aMethod(Presentation, { scale: withMerit }), aMethod(ProfessionalDiscussion, { scale: withMerit })],
  [
    ...failed(['FF', 'FP', 'FM', 'FD', 'PF', 'MF', 'DF']),
    ['PP', 'P'],
    ['PM', 'P'],
    ['PD', 'P'],
    ['MP', 'P'],
    ['MM', 'M'],
    ['MD', 'M'],
    ['DP', 'M'],
    ['DM', 'D'],
    ['DD', 'D'],
  ],
  { level: 7 },
);

const three = ['F', 'P'].flatMap((test) =>
  ['F', 'P', 'D'].flatMap((live) => ['F', 'P', 'D'].map((talk) => test + live + talk)),
);

/** Floorlayer: three methods inside three months. */
export const floorlayer = aPlan(
  [aMethod(Test, { scale: passOrFail }), aMethod(Observation), aMethod(ProfessionalDiscussion)],
  three.map(
    (row) => [row, row.includes('F') ? 'F' : row === 'PDD' ? 'D' : row === 'PPP' ? 'P' : 'M'] as const,
  ),
);
