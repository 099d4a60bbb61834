import type { AssessmentPlan, PlanWindow, ReattemptRules } from './assessment-plan';
import type { PlannedMethod } from './planned-method';
import type { Rule } from './rule';

/** A rule and where in the plan it stands: `window.months`, `methods.observation.notice`, `aggregation.4`. */
export interface ListedRule {
  readonly path: string;
  readonly rule: Rule<unknown>;
}

/** Every rule of the plan, in the order in which a reader goes through it; rows and repeated rules count from 1. */
export function listRules(plan: AssessmentPlan): readonly ListedRule[] {
  return [
    { path: 'startDates', rule: plan.startDates },
    ...numbered('errata', plan.errata),
    ...numbered('options', plan.options),
    ...plan.gateway.map((rule) => ({ path: `gateway.${rule.value.key}`, rule })),
    ...named('window', windowRules, plan.window),
    ...(plan.dutyKsbs ? [{ path: 'dutyKsbs', rule: plan.dutyKsbs }] : []),
    ...plan.methods.flatMap(rulesOfMethod),
    ...numbered('order', plan.order),
    { path: 'overallScale', rule: plan.overallScale },
    ...numbered(
      'aggregation',
      plan.aggregation.map(({ overall }) => overall),
    ),
    ...named('reattempts', reattemptRules, plan.reattempts),
    ...numbered('reattempts.caps', plan.reattempts.caps),
    { path: 'results', rule: plan.results },
  ];
}

// Named one by one, because a document that comes back from the database has its members in another order.
const windowRules = ['months', 'startsWith', 'extensionMonths'] as const satisfies readonly (keyof PlanWindow)[];
const methodRules = [
  'minutes',
  'tolerance',
  'questions',
  'notice',
  'submission',
  'reading',
  'places',
  'identityCheck',
  'scale',
  'marking',
  'themes',
  'assessor',
] as const satisfies readonly (keyof PlannedMethod)[];
const reattemptRules = [
  'resitWithinMonths',
  'retakeWithinMonths',
  'allWithinMonths',
  'attempts',
  'failedMethodsOnly',
  'toRaisePass',
  'differentTask',
  'voidCounts',
] as const satisfies readonly (keyof ReattemptRules)[];

const rulesOfMethod = (planned: PlannedMethod): readonly ListedRule[] => [
  ...named(`methods.${planned.method}`, methodRules, planned),
  ...numbered(`methods.${planned.method}.parts`, planned.parts),
];

function named<Name extends string>(
  path: string,
  names: readonly Name[],
  members: Readonly<Record<Name, Rule<unknown> | null>>,
): readonly ListedRule[] {
  return names.flatMap((name) => {
    const rule = members[name];
    return rule ? [{ path: `${path}.${name}`, rule }] : [];
  });
}

const numbered = (path: string, rules: readonly Rule<unknown>[]): readonly ListedRule[] =>
  rules.map((rule, index) => ({ path: `${path}.${index + 1}`, rule }));
