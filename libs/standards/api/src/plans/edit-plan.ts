import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AssessmentPlanEntity, violatedConstraint } from '@assay/database';
import { Clock, Commands, conflict, invalid, recordEvent, type Actor } from '@assay/platform/api';
import type { PlanResponse } from '@assay/standards/contracts';
import { changedRules, faultSentence, PlanStatus, readPlan, type AssessmentPlan } from '@assay/standards/domain';
import { lockedPlan, planResponse } from './plan-row';

/**
 * Saves a draft as it now is. What it still lacks or contradicts is told in the answer and keeps it from being submitted;
 * a document that is no plan at all is refused with every place. 409 `plan-adopted` where its number is another plan's.
 */
@Injectable()
export class EditPlan {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, id: string, version: number, document: unknown): Promise<PlanResponse> {
    const plan = planOf(document);
    try {
      return await this.commands.run(actor, (manager) => this.save(manager, actor, { id, version }, plan));
    } catch (error) {
      throw violatedConstraint(error) === 'assessment_plan_label' ? conflict('plan-adopted') : error;
    }
  }

  private async save(
    manager: EntityManager,
    actor: Actor,
    { id, version }: { id: string; version: number },
    plan: AssessmentPlan,
  ): Promise<PlanResponse> {
    const before = await lockedPlan(manager, actor, id, version);
    if (before.status !== PlanStatus.Draft) throw conflict('plan-not-ready', { planStatus: before.status });
    await keepRules(manager, actor, id, plan);
    const changed = changedRules(before.plan, plan).slice(0, 100);
    const facts = { version: version + 1, changed };
    await recordEvent(manager, actor, this.clock.now(), { kind: 'plan.edited', subjectId: id, facts });
    return planResponse(manager, actor, id);
  }
}

/** Writes the rules of a draft and remembers who changed them. */
async function keepRules(manager: EntityManager, { organisationId, accountId }: Actor, id: string, plan: AssessmentPlan): Promise<void> {
  const { reference: standardReference, versionLabel } = plan;
  await manager.update(
    AssessmentPlanEntity,
    { organisationId, id },
    { document: plan, standardReference, versionLabel, version: () => 'version + 1' },
  );
  await manager.query('UPDATE assessment_plan SET editors = array_append(editors, $2) WHERE id = $1 AND $2 <> ALL (editors)', [
    id,
    accountId,
  ]);
}

function planOf(document: unknown): AssessmentPlan {
  const reading = readPlan(document);
  if (reading.kind === 'read') return reading.plan;
  throw invalid(
    reading.faults.map((fault) => ({
      field: `plan.${fault.path}`,
      code: 'plan-malformed',
      detail: faultSentence(fault),
    })),
  );
}
