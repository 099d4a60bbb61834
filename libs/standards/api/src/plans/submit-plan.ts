import { Injectable } from '@nestjs/common';
import { AssessmentPlanEntity } from '@assay/database';
import { Clock, Commands, recordEvent, type Actor } from '@assay/platform/api';
import type { PlanResponse } from '@assay/standards/contracts';
import { PlanStatus, PlanStep } from '@assay/standards/domain';
import { planResponse } from './plan-row';
import { readyForPlanStep, refuseContradictions } from './take-plan-step';

/** Hands a draft over to a second person. 409 `plan-contradictory` names every contradiction. */
@Injectable()
export class SubmitPlan {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string, version: number): Promise<PlanResponse> {
    return this.commands.run(actor, async (manager) => {
      const { plan } = await readyForPlanStep(manager, actor, { id, version, step: PlanStep.Submit });
      refuseContradictions(plan);
      const { organisationId, accountId } = actor;
      const submittedAt = this.clock.now();
      const handedOver = { submittedBy: accountId, submittedAt, returnedBy: null, returnReason: null };
      await manager.update(
        AssessmentPlanEntity,
        { organisationId, id },
        { ...handedOver, status: PlanStatus.Submitted, version: () => 'version + 1' },
      );
      await recordEvent(manager, actor, submittedAt, { kind: 'plan.submitted', subjectId: id });
      return planResponse(manager, actor, id);
    });
  }
}
