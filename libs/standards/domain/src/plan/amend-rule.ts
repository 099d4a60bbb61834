import type { AssessmentPlan } from './assessment-plan';
import { listRules } from './list-rules';
import { replaceRule } from './replace-rule';
import type { Rule } from './rule';
import { valueWith } from './rule-input';
import type { RuleInput } from './rule-input';

/** Another source for the rule at a path of the plan, and another value where one is entered. */
export interface RuleAmendment extends Omit<Rule<unknown>, 'value'> {
  readonly path: string;
  /** Absent where the value stays. */
  readonly input?: RuleInput;
}

export type RuleAmending =
  | { readonly kind: 'amended'; readonly plan: AssessmentPlan }
  | { readonly kind: 'refused'; readonly reason: 'rule-unknown' | 'input-refused' };

/** The plan with the rule amended. Whether the plan still holds together is `checkPlan`'s to say. */
export function amendRule(plan: AssessmentPlan, { path, input, ...source }: RuleAmendment): RuleAmending {
  const rule = listRules(plan).find((listed) => listed.path === path)?.rule;
  if (!rule) return { kind: 'refused', reason: 'rule-unknown' };
  const value = input === undefined ? rule.value : valueWith(path, rule.value, input);
  if (value === undefined) return { kind: 'refused', reason: 'input-refused' };
  return { kind: 'amended', plan: replaceRule(plan, path, { ...source, value }) ?? plan };
}
