import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AssessmentPlanEntity } from '@assay/database';
import { PlanStatus, type AssessmentPlan } from '@assay/standards/domain';

const kept = 500;

/** Plans by id. A published plan never changes, so its document is read once; a draft is read each time. */
@Injectable()
export class PublishedPlans {
  private readonly plans = new Map<string, AssessmentPlan>();

  /** The plan's document. Throws where the organisation has no such plan: the enrolment that names it says it has. */
  async get(manager: EntityManager, organisationId: string, id: string): Promise<AssessmentPlan> {
    const key = `${organisationId}/${id}`;
    const known = this.plans.get(key);
    if (known) return known;
    const row = await manager.findOneByOrFail(AssessmentPlanEntity, { organisationId, id });
    const plan = row.document as AssessmentPlan;
    if (row.status === PlanStatus.Published) this.keep(key, plan);
    return plan;
  }

  private keep(key: string, plan: AssessmentPlan): void {
    const [oldest] = this.plans.keys();
    if (this.plans.size >= kept && oldest !== undefined) this.plans.delete(oldest);
    this.plans.set(key, plan);
  }
}
