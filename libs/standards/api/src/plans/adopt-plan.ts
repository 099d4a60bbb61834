import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AssessmentPlanEntity, violatedConstraint } from '@assay/database';
import { Clock, Commands, conflict, invalid, recordEvent, type Actor } from '@assay/platform/api';
import type { AdoptPlanRequest, PlanResponse } from '@assay/standards/contracts';
import { PlanStatus, shippedPlans, type AssessmentPlan } from '@assay/standards/domain';
import { documentOf } from '../occupations/standards-queries';
import { planResponse } from './plan-row';

/** Takes a plan that comes with the product over for a standard, as a draft. 409 `plan-adopted` where it is there already. */
@Injectable()
export class AdoptPlan {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, request: AdoptPlanRequest): Promise<PlanResponse> {
    const plan = shippedPlans.find((one) => one.reference === request.reference && one.versionLabel === request.versionLabel);
    if (!plan) throw invalid([{ field: 'reference', code: 'plan-unknown', detail: 'No such plan comes with the product.' }]);
    try {
      return await this.commands.run(actor, (manager) => this.adopt(manager, actor, request.standardVersionId, plan));
    } catch (error) {
      throw violatedConstraint(error) === 'assessment_plan_label' ? conflict('plan-adopted') : error;
    }
  }

  private async adopt(manager: EntityManager, actor: Actor, standardVersionId: string, plan: AssessmentPlan): Promise<PlanResponse> {
    await documentOf(manager, standardVersionId);
    const id = randomUUID();
    await manager.insert(AssessmentPlanEntity, {
      organisationId: actor.organisationId,
      id,
      standardVersionId,
      standardReference: plan.reference,
      versionLabel: plan.versionLabel,
      status: PlanStatus.Draft,
      document: plan,
    });
    const facts = { standardVersionId, reference: plan.reference, versionLabel: plan.versionLabel };
    await recordEvent(manager, actor, this.clock.now(), { kind: 'plan.adopted', subjectId: id, facts });
    return planResponse(manager, actor, id);
  }
}
