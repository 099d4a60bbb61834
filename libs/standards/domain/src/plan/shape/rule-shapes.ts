import { RubricGrade } from '../../rubric-grade';
import { titleLimit } from '../../standards-limits';
import { AssessmentMethod } from '../assessment-method';
import { ruleName } from '../rule-name';
import { shapes, type Shape } from './shape';

const { number, open, text, paragraph, choice, choices, flag, keys, record, list } = shapes;

const grade = choice(RubricGrade);
const grades = choices(RubricGrade);
const method = choice(AssessmentMethod);
const months = open('months', 0, 60);

const dayCount = record({
  days: number('days', 0, 365),
  kind: choice({ Calendar: 'calendar', Working: 'working' }),
});

const marking: Shape = {
  kind: 'variant',
  by: 'by',
  cases: {
    criteria: record({ steps: list(record({ grade, criteria: { kind: 'all-or-count' } }), 4) }),
    'raw-mark': record({
      outOf: number('marks', 1, 1000),
      boundaries: list(record({ grade, from: number('marks', 0, 1000), to: number('marks', 0, 1000) }), 4),
      mustPass: list(record({ name: text(titleLimit), items: number('items', 1, 1000), needed: number('items', 0, 1000) }), 20),
    }),
  },
};

const themes = list(
  record({
    name: text(titleLimit),
    duties: { kind: 'duties' },
    ksbs: keys,
    criteria: list(record({ grade, text: paragraph(2000) }), 50),
  }),
  50,
);

/** What each rule of a plan may say, by the rule's name. */
export const ruleShapes: Readonly<Record<string, Shape>> = {
  startDates: record({ from: { kind: 'date', optional: true }, until: { kind: 'date', optional: true } }),
  errata: record({ on: { kind: 'date', optional: false }, text: paragraph(1000) }),
  options: record({ name: text(titleLimit), ksbs: keys }),
  gateway: record(
    {
      key: { kind: 'text', most: 60, given: true },
      label: text(titleLimit),
      withinDays: number('days', 0, 365),
      by: choice({ Provider: 'provider', Employer: 'employer' }),
      evidence: choices({ Text: 'text', Declaration: 'declaration', Files: 'files' }),
    },
    ['by', 'evidence'],
  ),
  months: number('months', 0, 60),
  startsWith: choice({
    Gateway: 'gateway-accepted',
    FirstAssessment: 'first-assessment',
    ProjectApproved: 'project-approved',
  }),
  extensionMonths: number('months', 0, 24),
  dutyKsbs: { kind: 'links' },
  minutes: number('minutes', 0, 1440),
  parts: record({ name: text(titleLimit), minutes: number('minutes', 0, 1440) }),
  tolerance: record({
    percent: number('percent', 0, 100),
    direction: choice({ Longer: 'longer', Shorter: 'shorter', Either: 'either' }),
    extendedBy: choice({ Assessor: 'assessor', Organisation: 'organisation' }),
  }),
  questions: open('count', 0, 100),
  notice: dayCount,
  reading: dayCount,
  submission: record({
    name: text(titleLimit),
    dueWeek: open('week', 1, 104),
    words: open('words', 1, 100_000),
  }),
  places: choices({ Online: 'online', Onsite: 'onsite', Venue: 'venue' }),
  identityCheck: text(titleLimit),
  scale: grades,
  marking,
  themes,
  assessor: record({ competence: text(titleLimit), recencyYears: open('years', 0, 20) }),
  order: record({ method, after: method, when: choice({ Achieved: 'achieved', Submitted: 'submitted' }) }),
  overallScale: grades,
  aggregation: grade,
  resitWithinMonths: months,
  retakeWithinMonths: months,
  allWithinMonths: months,
  attempts: open('count', 0, 20),
  caps: record({
    after: choice({ Resit: 'resit', Retake: 'retake' }),
    limits: choice({ Method: 'method', Overall: 'overall' }),
    highest: grade,
  }),
  failedMethodsOnly: flag,
  toRaisePass: flag,
  differentTask: flag,
  voidCounts: flag,
  results: dayCount,
};

/** What the rule at this path may say; undefined where no plan has such a rule. */
export function ruleShape(path: string): Shape | undefined {
  const name = ruleName(path);
  return Object.hasOwn(ruleShapes, name) ? ruleShapes[name] : undefined;
}
