import { RubricGrade } from '../../rubric-grade';
import { aggregationRows } from '../aggregation-rows';
import { AssessmentMethod } from '../assessment-method';
import type { AssessmentPlan, ReattemptRules } from '../assessment-plan';
import { st0825Discussion } from './st0825-discussion';
import { st0825DutyKsbs } from './st0825-duty-ksbs';
import { st0825Practical } from './st0825-practical';
import { st0825Rules } from './st0825-rules';

const { stated, inferred, unverified, policy } = st0825Rules;

const reattempts: ReattemptRules = {
  resitWithinMonths: stated(2, 'resits and retakes'),
  retakeWithinMonths: stated(4, 'resits and retakes'),
  allWithinMonths: stated(6, 'resits and retakes'),
  attempts: policy(null, 'resits and retakes', 'no limit is known'),
  caps: [
    policy({ after: 'resit', limits: 'method', highest: RubricGrade.Pass }, 'cap', 'the plan’s cap is not confirmed'),
    policy({ after: 'retake', limits: 'method', highest: RubricGrade.Pass }, 'cap', 'the plan’s cap is not confirmed'),
  ],
  failedMethodsOnly: stated(true, 'resits and retakes'),
  toRaisePass: inferred(false, 'resits and retakes'),
  differentTask: policy(true, 'resits and retakes'),
  voidCounts: policy(false, 'resits and retakes'),
};

/** DevOps engineer, ST0825 version 1.1. What is not confirmed says so. */
export const st0825Plan: AssessmentPlan = {
  reference: 'ST0825',
  versionLabel: '1.1',
  title: 'DevOps engineer',
  level: 4,
  regime: 'end-point-assessment',
  startDates: unverified({ from: null, until: null }, 'start dates'),
  errata: [],
  options: [],
  gateway: [
    inferred(
      { key: 'employer-confirmation', label: 'Employer’s confirmation', withinDays: 0, by: 'employer', evidence: ['declaration', 'text'] },
      'gateway',
    ),
    inferred({ key: 'english-and-maths', label: 'English and mathematics', withinDays: 0 }, 'gateway'),
    inferred({ key: 'portfolio', label: 'Portfolio of evidence', withinDays: 0 }, 'gateway'),
    stated({ key: 'project-plan', label: 'Project plan signed off', withinDays: 14 }, 'gateway'),
  ],
  window: {
    months: stated(4, 'window'),
    startsWith: stated('gateway-accepted', 'window'),
    extensionMonths: policy(0, 'window'),
  },
  dutyKsbs: st0825DutyKsbs,
  methods: [st0825Practical, st0825Discussion],
  order: [],
  overallScale: stated([RubricGrade.Fail, RubricGrade.Pass, RubricGrade.Merit, RubricGrade.Distinction], 'overall grades'),
  aggregation: aggregationRows(
    [AssessmentMethod.Observation, AssessmentMethod.ProfessionalDiscussion],
    [
      ['FF', 'F'],
      ['FP', 'F'],
      ['FD', 'F'],
      ['PF', 'F'],
      ['DF', 'F'],
      ['PP', 'P'],
      ['PD', 'M'],
      ['DP', 'M'],
      ['DD', 'D'],
    ],
    (overall, grades) =>
      grades === 'PD' || grades === 'DP'
        ? unverified(overall, 'overall grades', 'one pass and one distinction: not confirmed')
        : stated(overall, 'overall grades'),
  ),
  reattempts,
  results: policy({ days: 10, kind: 'working' }, 'results'),
};
