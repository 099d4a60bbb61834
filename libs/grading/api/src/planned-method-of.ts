import type { AssessmentMethod, AssessmentPlan, PlannedMethod } from '@assay/standards/domain';

/** The plan's own entry for a method. An attempt at a method its plan does not have is a fault in the data. */
export function plannedMethodOf(plan: AssessmentPlan, method: AssessmentMethod): PlannedMethod {
  const planned = plan.methods.find((candidate) => candidate.method === method);
  if (!planned) throw new Error(`Plan ${plan.reference} ${plan.versionLabel} has no method ${method}.`);
  return planned;
}
