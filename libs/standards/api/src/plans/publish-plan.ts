import { Injectable } from '@nestjs/common';
import { AssessmentPlanEntity } from '@assay/database';
import { Clock, Commands, recordEvent, type Actor } from '@assay/platform/api';
import type { PlanResponse } from '@assay/standards/contracts';
import { PlanStatus, PlanStep } from '@assay/standards/domain';
import { planResponse } from './plan-row';
import { readyForPlanStep, refuseContradictions } from './take-plan-step';

/**
 * Approves and freezes a plan: enrolments follow it. What people entered is published by somebody else than them.
 * 409 `plan-contradictory` names every contradiction.
 */
@Injectable()
export class PublishPlan {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string, version: number): Promise<PlanResponse> {
    return this.commands.run(actor, async (manager) => {
      const { plan } = await readyForPlanStep(manager, actor, { id, version, step: PlanStep.Publish });
      refuseContradictions(plan);
      const { organisationId, accountId } = actor;
      const publishedAt = this.clock.now();
      await manager.update(
        AssessmentPlanEntity,
        { organisationId, id },
        { status: PlanStatus.Published, publishedBy: accountId, publishedAt, version: () => 'version + 1' },
      );
      await recordEvent(manager, actor, publishedAt, { kind: 'plan.published', subjectId: id });
      return planResponse(manager, actor, id);
    });
  }
}
