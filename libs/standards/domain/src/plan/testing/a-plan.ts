import { RubricGrade } from '../../rubric-grade';
import { aggregationRows } from '../aggregation-rows';
import type { AssessmentMethod } from '../assessment-method';
import type { AssessmentPlan, ReattemptRules } from '../assessment-plan';
import type { PlannedMethod } from '../planned-method';
import { rulesOf } from '../rule-makers';

/** Rules of a plan that a spec enters. */
export const cited = rulesOf('Assessment plan');
const { stated } = cited;

/** A method with everything settled; a spec says what matters to it. */
export function aMethod(method: AssessmentMethod, given: Partial<PlannedMethod> = {}): PlannedMethod {
  const scale = given.scale ?? stated([RubricGrade.Fail, RubricGrade.Pass, RubricGrade.Distinction], 'grades');
  return {
    method,
    name: method,
    minutes: stated(60, 'methods'),
    parts: [],
    tolerance: stated({ percent: 10, direction: 'longer', extendedBy: 'assessor' }, 'methods'),
    questions: stated(null, 'methods'),
    notice: stated({ days: 14, kind: 'calendar' }, 'methods'),
    reading: stated({ days: 0, kind: 'calendar' }, 'methods'),
    submission: null,
    places: stated(['online'], 'methods'),
    identityCheck: stated('photo-identity-document', 'methods'),
    themes: stated([], 'methods'),
    assessor: stated({ competence: 'ST0000', recencyYears: null }, 'assessors'),
    ...given,
    marking: given.marking ?? stated({ by: 'criteria', steps: stepsOf(scale.value) }, 'grades'),
    scale,
  };
}

const stepsOf = (scale: readonly RubricGrade[]) => scale.slice(1).map((grade) => ({ grade, criteria: 'all' as const }));

const openReattempts: ReattemptRules = {
  resitWithinMonths: stated(null, 'resits'),
  retakeWithinMonths: stated(null, 'resits'),
  allWithinMonths: stated(null, 'resits'),
  attempts: stated(null, 'resits'),
  caps: [],
  failedMethodsOnly: stated(true, 'resits'),
  toRaisePass: stated(false, 'resits'),
  differentTask: stated(true, 'resits'),
  voidCounts: stated(false, 'resits'),
};

/** A plan of these methods with the table given in letters, lowest grades first. */
export function aPlan(
  methods: readonly PlannedMethod[],
  table: readonly (readonly [string, string])[],
  given: Partial<AssessmentPlan> = {},
): AssessmentPlan {
  return {
    reference: 'ST0000',
    versionLabel: '1.0',
    title: 'Entered in a test',
    level: 3,
    regime: 'end-point-assessment',
    startDates: stated({ from: null, until: null }, 'start dates'),
    errata: [],
    options: [],
    gateway: [],
    dutyKsbs: null,
    window: {
      months: stated(3, 'window'),
      startsWith: stated('gateway-accepted', 'window'),
      extensionMonths: stated(0, 'window'),
    },
    methods,
    order: [],
    overallScale: stated([RubricGrade.Fail, RubricGrade.Pass, RubricGrade.Merit, RubricGrade.Distinction], 'grades'),
    aggregation: aggregationRows(
      methods.map(({ method }) => method),
      table,
      (overall) => stated(overall, 'grades'),
    ),
    reattempts: openReattempts,
    results: stated({ days: 10, kind: 'working' }, 'results'),
    ...given,
  };
}
