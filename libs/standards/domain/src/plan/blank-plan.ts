import type { AssessmentMethod } from './assessment-method';
import type { AssessmentPlan } from './assessment-plan';
import type { PlannedMethod } from './planned-method';
import { Certainty, RuleOwner, type Rule } from './rule';

/** A rule that nobody has found a source for yet; a plan with one contradicts itself. */
export const uncited = <T>(value: T): Rule<T> => ({
  value,
  citation: '',
  owner: RuleOwner.Plan,
  certainty: Certainty.Stated,
});

/** A plan in which everything is still to be entered: nothing in it is guessed, so nothing in it has a source. */
export function blankPlan(identity: Pick<AssessmentPlan, 'reference' | 'versionLabel' | 'title' | 'level' | 'regime'>): AssessmentPlan {
  return {
    ...identity,
    startDates: uncited({ from: null, until: null }),
    errata: [],
    options: [],
    gateway: [],
    window: { months: uncited(0), startsWith: uncited('gateway-accepted'), extensionMonths: uncited(0) },
    dutyKsbs: null,
    methods: [],
    order: [],
    overallScale: uncited([]),
    aggregation: [],
    reattempts: {
      resitWithinMonths: uncited(null),
      retakeWithinMonths: uncited(null),
      allWithinMonths: uncited(null),
      attempts: uncited(null),
      caps: [],
      failedMethodsOnly: uncited(true),
      toRaisePass: uncited(false),
      differentTask: uncited(false),
      voidCounts: uncited(false),
    },
    results: uncited({ days: 0, kind: 'working' }),
  };
}

/** A method in which everything is still to be entered. */
export function blankMethod(method: AssessmentMethod, name: string, reference: string): PlannedMethod {
  return {
    method,
    name,
    minutes: uncited(0),
    parts: [],
    tolerance: uncited({ percent: 0, direction: 'longer', extendedBy: 'assessor' }),
    questions: uncited(null),
    notice: uncited({ days: 0, kind: 'calendar' }),
    reading: uncited({ days: 0, kind: 'calendar' }),
    submission: null,
    places: uncited([]),
    identityCheck: uncited(''),
    scale: uncited([]),
    marking: uncited({ by: 'criteria', steps: [] }),
    themes: uncited([]),
    assessor: uncited({ competence: reference, recencyYears: null }),
  };
}
