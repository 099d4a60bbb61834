import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ApprenticeEntity, AssessmentPlanEntity, EnrolmentEntity, GatewayItemEntity, violatedConstraint } from '@assay/database';
import { Clock, Commands, conflict, invalid, recordEvent, type Actor } from '@assay/platform/api';
import type { EnrolRequest } from '@assay/scheduling/contracts';
import { EnrolmentStatus, GatewayItemStatus } from '@assay/scheduling/domain';
import { PlanStatus, type AssessmentPlan } from '@assay/standards/domain';

/** Puts an apprentice on the way through a published plan; what the plan wants at the gateway is awaited from now on. */
@Injectable()
export class EnrolApprentice {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, request: EnrolRequest): Promise<{ id: string }> {
    try {
      return await this.commands.run(actor, (manager) => this.enrol(manager, actor, request));
    } catch (error) {
      if (violatedConstraint(error) === 'enrolment_once') throw conflict('already-enrolled');
      throw error;
    }
  }

  private async enrol(manager: EntityManager, actor: Actor, { apprenticeId, planId }: EnrolRequest): Promise<{ id: string }> {
    const { organisationId } = actor;
    if (!(await manager.existsBy(ApprenticeEntity, { organisationId, id: apprenticeId }))) throw unknown('apprenticeId');
    const plan = await manager.findOneBy(AssessmentPlanEntity, { organisationId, id: planId, status: PlanStatus.Published });
    if (!plan) throw unknown('planId');
    const id = randomUUID();
    const now = this.clock.now();
    const status = EnrolmentStatus.InTraining;
    await manager.insert(EnrolmentEntity, { organisationId, id, apprenticeId, assessmentPlanId: planId, status, createdAt: now });
    const items = (plan.document as AssessmentPlan).gateway.map(({ value }) => value.key);
    if (items.length > 0)
      await manager.insert(
        GatewayItemEntity,
        items.map((key) => ({ organisationId, enrolmentId: id, key, status: GatewayItemStatus.Awaited })),
      );
    await recordEvent(manager, actor, now, { kind: 'enrolment.created', subjectId: id, facts: { apprenticeId, planId } });
    return { id };
  }
}

const unknown = (field: string) => invalid([{ field, code: 'unknown', detail: 'There is no such entry in this organisation.' }]);
