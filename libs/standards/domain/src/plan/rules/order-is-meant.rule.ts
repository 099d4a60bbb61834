import type { AssessmentPlan } from '../assessment-plan';
import { contradiction, PlanContradictionCode } from '../plan-contradiction';
import type { PlanContradiction, PlanDemand } from '../plan-contradiction';

/** An order says something once, and waits for a submission only where there is one. */
export const orderIsMeant: PlanDemand = (plan) => [...repeated(plan), ...withoutSubmission(plan)];

function repeated({ order }: AssessmentPlan): readonly PlanContradiction[] {
  const pairs = order.map(({ value: { method, after } }) => ({ method, after }));
  return pairs
    .filter((pair, index) => pairs.slice(0, index).some(({ method, after }) => method === pair.method && after === pair.after))
    .map((pair) => contradiction(PlanContradictionCode.OrderRepeated, pair));
}

const withoutSubmission = ({ order, methods }: AssessmentPlan): readonly PlanContradiction[] =>
  order
    .filter(
      ({ value }) => value.when === 'submitted' && methods.some(({ method, submission }) => method === value.after && submission === null),
    )
    .map(({ value: { method, after } }) => contradiction(PlanContradictionCode.OrderWithoutSubmission, { method, after }));
