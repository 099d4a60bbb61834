import type { AssessmentPlan } from '../assessment-plan';
import { contradiction, PlanContradictionCode } from '../plan-contradiction';
import type { PlanContradiction, PlanDemand } from '../plan-contradiction';
import { isCircular, planTimeline, shortestWindowDays } from '../plan-timeline';

/** The methods can follow one another in the order asked for, and the last of them still falls inside the window. */
export const orderFitsWindow: PlanDemand = (plan) => {
  const unknown = unknownMethods(plan);
  if (unknown.length > 0) return unknown;
  const circular = plan.methods.filter(({ method }) => isCircular(plan, method)).map(({ method }) => method);
  if (circular.length > 0) return [contradiction(PlanContradictionCode.OrderCircular, { methods: circular })];
  const windowDays = shortestWindowDays(plan.window.months.value);
  return planTimeline(plan)
    .filter(({ eventDay }) => eventDay > windowDays)
    .map(({ method, eventDay }) => contradiction(PlanContradictionCode.OrderBeyondWindow, { method, earliestDay: eventDay, windowDays }));
};

function unknownMethods(plan: AssessmentPlan): readonly PlanContradiction[] {
  const known = new Set(plan.methods.map(({ method }) => method));
  return plan.order
    .flatMap(({ value }) => [value.method, value.after])
    .filter((method) => !known.has(method))
    .map((method) => contradiction(PlanContradictionCode.OrderUnknownMethod, { method }));
}
