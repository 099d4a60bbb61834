import { listRules } from '../list-rules';
import { contradiction, PlanContradictionCode } from '../plan-contradiction';
import type { PlanDemand } from '../plan-contradiction';

/** Every rule says where it comes from. */
export const rulesAreCited: PlanDemand = (plan) =>
  listRules(plan)
    .filter(({ rule }) => rule.citation.trim() === '')
    .map(({ path }) => contradiction(PlanContradictionCode.RuleNotCited, { path }));
