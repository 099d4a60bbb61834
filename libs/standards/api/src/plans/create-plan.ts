import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AssessmentPlanEntity, violatedConstraint } from '@assay/database';
import { Clock, Commands, conflict, recordEvent, type Actor } from '@assay/platform/api';
import type { CreatePlanRequest, PlanResponse } from '@assay/standards/contracts';
import { blankPlan, PlanStatus, type AssessmentPlan } from '@assay/standards/domain';
import { documentOf } from '../occupations/standards-queries';
import { planResponse } from './plan-row';

/** Begins a plan of a standard, blank or with the rules of another. 409 `plan-adopted` where that version is there already. */
@Injectable()
export class CreatePlan {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, standardVersionId: string, request: CreatePlanRequest): Promise<PlanResponse> {
    try {
      return await this.commands.run(actor, (manager) => this.create(manager, actor, standardVersionId, request));
    } catch (error) {
      throw violatedConstraint(error) === 'assessment_plan_label' ? conflict('plan-adopted') : error;
    }
  }

  private async create(
    manager: EntityManager,
    actor: Actor,
    standardVersionId: string,
    { copyOf, ...identity }: CreatePlanRequest,
  ): Promise<PlanResponse> {
    await documentOf(manager, standardVersionId);
    const document = copyOf ? { ...(await copied(manager, actor, copyOf)), ...identity } : blankPlan(identity);
    const { organisationId, accountId } = actor;
    const id = randomUUID();
    await manager.insert(AssessmentPlanEntity, {
      organisationId,
      id,
      standardVersionId,
      standardReference: document.reference,
      versionLabel: document.versionLabel,
      status: PlanStatus.Draft,
      editors: [accountId],
      document,
    });
    const { reference, versionLabel } = document;
    const facts = { standardVersionId, reference, versionLabel, ...(copyOf ? { copyOf } : {}) };
    await recordEvent(manager, actor, this.clock.now(), { kind: 'plan.created', subjectId: id, facts });
    return planResponse(manager, actor, id);
  }
}

const copied = async (manager: EntityManager, actor: Actor, id: string): Promise<AssessmentPlan> =>
  (await planResponse(manager, actor, id)).plan;
