import type { EntityManager } from 'typeorm';
import { conflict, forbidden, type Actor } from '@assay/platform/api';
import { checkPlan, planRefusal, type AssessmentPlan, type PlanStep } from '@assay/standards/domain';
import { lockedPlan } from './plan-row';

export interface PlanStepTaken {
  readonly id: string;
  /** As the person saw it. */
  readonly version: number;
  readonly step: PlanStep;
}

/**
 * Locks the plan and refuses the step where it was changed meanwhile (`stale`), where its status does not allow it
 * (409 `plan-not-ready`), and where the person would approve their own work (403).
 */
export async function readyForPlanStep(
  manager: EntityManager,
  actor: Actor,
  { id, version, step }: PlanStepTaken,
): Promise<{ readonly plan: AssessmentPlan }> {
  const row = await lockedPlan(manager, actor, id, version);
  const refusal = planRefusal(step, { ...row.authors, status: row.status }, actor.accountId);
  if (refusal === 'plan-own-work') throw forbidden();
  if (refusal) throw conflict(refusal, { planStatus: row.status, step });
  return row;
}

/** 409 `plan-contradictory` with every contradiction, where there is one. */
export function refuseContradictions(plan: AssessmentPlan): void {
  const contradictions = checkPlan(plan);
  if (contradictions.length > 0) throw conflict('plan-contradictory', { contradictions });
}
