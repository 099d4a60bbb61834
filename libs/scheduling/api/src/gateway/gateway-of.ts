import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { EnrolmentEntity, GatewayItemEntity } from '@assay/database';
import { conflict, notFound, type Actor } from '@assay/platform/api';
import { gatewayTask, statusesThatTakeItems, type GatewayTask } from '@assay/scheduling/domain';
import type { AssessmentPlan } from '@assay/standards/domain';
import { PublishedPlans } from '../facts/published-plans';

/** An enrolment before or at its gateway, its row held until the transaction ends. */
export interface HeldGateway {
  readonly enrolment: EnrolmentEntity;
  readonly plan: AssessmentPlan;
  readonly tasks: readonly GatewayTask[];
  readonly items: readonly GatewayItemEntity[];
}

/** Takes hold of an enrolment's gateway: whoever else submits or decides waits. */
@Injectable()
export class GatewayOf {
  constructor(private readonly plans: PublishedPlans) {}

  async hold(manager: EntityManager, { organisationId }: Actor, id: string): Promise<HeldGateway> {
    const enrolment = await manager.findOne(EnrolmentEntity, { where: { organisationId, id }, lock: { mode: 'pessimistic_write' } });
    if (!enrolment) throw notFound();
    if (!statusesThatTakeItems.includes(enrolment.status)) throw conflict('gateway-not-open', { enrolment: enrolment.status });
    const plan = await this.plans.get(manager, organisationId, enrolment.assessmentPlanId);
    const items = await manager.findBy(GatewayItemEntity, { organisationId, enrolmentId: id });
    return { enrolment, plan, items, tasks: plan.gateway.map(({ value }) => gatewayTask(value)) };
  }
}
