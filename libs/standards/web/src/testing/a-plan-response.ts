import type { PlanResponse } from '@assay/standards/contracts';
import { checkPlan, st0825Plan } from '@assay/standards/domain';

/** A draft of the shipped plan that somebody changed. */
export function aPlanResponse(given: Partial<PlanResponse> = {}): PlanResponse {
  const plan = given.plan ?? st0825Plan;
  return {
    id: 'plan-1',
    standardVersionId: 'standard-1',
    standardReference: 'ST0825',
    versionLabel: '1.1',
    title: 'DevOps engineer',
    status: 'draft',
    version: 1,
    plan,
    contradictions: checkPlan(plan),
    steps: [
      { step: 'submit', refusal: null },
      { step: 'return', refusal: 'plan-not-ready' },
      { step: 'publish', refusal: 'plan-not-ready' },
    ],
    submittedBy: null,
    submittedAt: null,
    returnedBy: null,
    returnReason: null,
    publishedBy: null,
    publishedAt: null,
    ...given,
  };
}
