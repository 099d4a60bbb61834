import type { AssessmentPlan } from './assessment-plan';
import type { Rule } from './rule';

/** A rule and where in the plan it stands: `window.months`, `methods.observation.notice`, `aggregation.4`. */
export interface ListedRule {
  readonly path: string;
  readonly rule: Rule<unknown>;
}

/** Every rule of the plan, in the order in which a reader goes through it; aggregation rows count from 1. */
export function listRules(plan: AssessmentPlan): readonly ListedRule[] {
  return [
    { path: 'startDates', rule: plan.startDates },
    ...plan.gateway.map((rule) => ({ path: `gateway.${rule.value.key}`, rule })),
    ...listOf('window', plan.window),
    ...(plan.dutyKsbs ? [{ path: 'dutyKsbs', rule: plan.dutyKsbs }] : []),
    ...plan.methods.flatMap(({ method, ...rest }) => listOf(`methods.${method}`, rest)),
    ...plan.order.map((rule, index) => ({ path: `order.${index + 1}`, rule })),
    { path: 'overallScale', rule: plan.overallScale },
    ...plan.aggregation.map(({ overall }, index) => ({ path: `aggregation.${index + 1}`, rule: overall })),
    ...listOf('reattempts', plan.reattempts),
    { path: 'results', rule: plan.results },
  ];
}

function listOf(path: string, members: object): readonly ListedRule[] {
  return Object.entries(members).flatMap(([name, value]: [string, unknown]) => {
    if (Array.isArray(value))
      return value.filter(isRule).map((rule, index) => ({ path: `${path}.${name}.${index + 1}`, rule }));
    return isRule(value) ? [{ path: `${path}.${name}`, rule: value }] : [];
  });
}

function isRule(value: unknown): value is Rule<unknown> {
  return typeof value === 'object' && value !== null && 'value' in value && 'certainty' in value;
}
