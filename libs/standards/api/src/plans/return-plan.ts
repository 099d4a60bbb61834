import { Injectable } from '@nestjs/common';
import { AssessmentPlanEntity } from '@assay/database';
import { Clock, Commands, recordEvent, type Actor } from '@assay/platform/api';
import type { PlanResponse, ReturnPlanRequest } from '@assay/standards/contracts';
import { PlanStatus, PlanStep } from '@assay/standards/domain';
import { planResponse } from './plan-row';
import { readyForPlanStep } from './take-plan-step';

/** Sends a submitted plan back to those who entered it, with what should change. */
@Injectable()
export class ReturnPlan {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string, version: number, { reason }: ReturnPlanRequest): Promise<PlanResponse> {
    return this.commands.run(actor, async (manager) => {
      await readyForPlanStep(manager, actor, { id, version, step: PlanStep.Return });
      const { organisationId, accountId } = actor;
      const sentBack = {
        submittedBy: null,
        submittedAt: null,
        returnedBy: accountId,
        returnReason: reason,
      };
      await manager.update(
        AssessmentPlanEntity,
        { organisationId, id },
        { ...sentBack, status: PlanStatus.Draft, version: () => 'version + 1' },
      );
      await recordEvent(manager, actor, this.clock.now(), { kind: 'plan.returned', subjectId: id });
      return planResponse(manager, actor, id);
    });
  }
}
