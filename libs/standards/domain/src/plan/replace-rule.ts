import type { AssessmentPlan } from './assessment-plan';
import { listRules } from './list-rules';
import type { Rule } from './rule';

/** The plan with another rule at the path; undefined where it has none there. */
export function replaceRule(plan: AssessmentPlan, path: string, rule: Rule<unknown>): AssessmentPlan | undefined {
  // A copy in which no two rules are one object, so that exactly the one at the path is replaced.
  const copy = JSON.parse(JSON.stringify(plan)) as AssessmentPlan;
  const old = listRules(copy).find((listed) => listed.path === path)?.rule;
  return old && (replaced(copy, old, rule) as AssessmentPlan);
}

function replaced(node: unknown, old: unknown, fresh: unknown): unknown {
  if (node === old) return fresh;
  if (Array.isArray(node)) return node.map((item) => replaced(item, old, fresh));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([name, member]) => [name, replaced(member, old, fresh)]));
}
