import { Injectable } from '@nestjs/common';
import { AssessmentPlanEntity } from '@assay/database';
import { Clock, Commands, conflict, recordEvent, stale, type Actor } from '@assay/platform/api';
import type { PlanResponse } from '@assay/standards/contracts';
import { PlanStatus } from '@assay/standards/domain';
import { planResponse } from './plan-row';

/** Freezes a plan: enrolments follow it. 409 `plan-contradictory` names every contradiction. */
@Injectable()
export class PublishPlan {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string, version: number): Promise<PlanResponse> {
    return this.commands.run(actor, async (manager) => {
      const plan = await planResponse(manager, id, 'change');
      if (plan.version !== version) throw stale(plan);
      if (plan.status !== PlanStatus.Draft) throw conflict('plan-published');
      if (plan.contradictions.length > 0)
        throw conflict('plan-contradictory', { contradictions: plan.contradictions });
      const { organisationId, accountId } = actor;
      const publishedAt = this.clock.now();
      await manager.update(
        AssessmentPlanEntity,
        { organisationId, id },
        { status: PlanStatus.Published, publishedBy: accountId, publishedAt, version: () => 'version + 1' },
      );
      await recordEvent(manager, actor, publishedAt, { kind: 'plan.published', subjectId: id });
      return planResponse(manager, id);
    });
  }
}
