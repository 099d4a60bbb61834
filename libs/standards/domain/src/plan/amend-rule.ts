import type { AssessmentPlan } from './assessment-plan';
import { listRules } from './list-rules';
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
  // A copy in which no two rules are one object, so that exactly the one at the path is replaced.
  const copy = JSON.parse(JSON.stringify(plan)) as AssessmentPlan;
  const rule = listRules(copy).find((listed) => listed.path === path)?.rule;
  if (!rule) return { kind: 'refused', reason: 'rule-unknown' };
  const value = input === undefined ? rule.value : valueWith(path, rule.value, input);
  if (value === undefined) return { kind: 'refused', reason: 'input-refused' };
  return { kind: 'amended', plan: replaced(copy, rule, { ...source, value }) as AssessmentPlan };
}

function replaced(node: unknown, old: unknown, fresh: unknown): unknown {
  if (node === old) return fresh;
  if (Array.isArray(node)) return node.map((item) => replaced(item, old, fresh));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([name, member]) => [name, replaced(member, old, fresh)]),
  );
}
