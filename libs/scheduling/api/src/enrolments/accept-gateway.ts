import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { EnrolmentEntity, firstRow, GatewayItemEntity } from '@assay/database';
import { Clock, Commands, conflict, invalid, notFound, type Actor } from '@assay/platform/api';
import type { AcceptGatewayRequest, EnrolmentResponse } from '@assay/scheduling/contracts';
import { GatewayItemStatus, statusesBeforeGateway } from '@assay/scheduling/domain';
import type { AssessmentPlan } from '@assay/standards/domain';
import { PublishedPlans } from '../facts/published-plans';
import { openWindow } from '../gateway/open-window';
import { oneEnrolment } from './enrolment-queries';

/** Accepts the gateway: the assessment window starts, and each method of the plan has its first attempt. */
@Injectable()
export class AcceptGateway {
  constructor(
    private readonly commands: Commands,
    private readonly plans: PublishedPlans,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string, request: AcceptGatewayRequest): Promise<EnrolmentResponse> {
    return this.commands.run(actor, async (manager) => {
      const { organisationId } = actor;
      const enrolment = await manager.findOne(EnrolmentEntity, { where: { organisationId, id }, lock: { mode: 'pessimistic_write' } });
      if (!enrolment) throw notFound();
      if (!statusesBeforeGateway.includes(enrolment.status)) throw conflict('gateway-not-open', { enrolment: enrolment.status });
      const plan = await this.plans.get(manager, organisationId, enrolment.assessmentPlanId);
      mustBeComplete(plan, request.acceptedItems);
      if (await firstRow(manager, ownWaiting, [id, request.acceptedItems, actor.accountId])) throw conflict('own-submission');
      await this.accept(manager, actor, enrolment, plan, request.acceptedItems);
      return oneEnrolment(manager, id, this.clock.now());
    });
  }

  private async accept(
    manager: EntityManager,
    actor: Actor,
    enrolment: EnrolmentEntity,
    plan: AssessmentPlan,
    keys: readonly string[],
  ): Promise<void> {
    const now = this.clock.now();
    const { organisationId, id } = enrolment;
    const decided = { decidedBy: actor.accountId, decidedAt: now, status: GatewayItemStatus.Accepted };
    await manager.query(acceptWhatWaits, [id, keys, actor.accountId, now]);
    await manager.update(GatewayItemEntity, { organisationId, enrolmentId: id, key: In([...keys]) }, decided);
    await openWindow(manager, actor, enrolment, plan, now, keys);
  }
}

function mustBeComplete(plan: AssessmentPlan, accepted: readonly string[]): void {
  const items = plan.gateway.map(({ value }) => value);
  if (accepted.some((key) => items.every((item) => item.key !== key)))
    throw invalid([{ field: 'acceptedItems', code: 'unknown', detail: 'The plan wants no such thing at the gateway.' }]);
  const missing = items.filter(({ key, withinDays }) => withinDays === 0 && !accepted.includes(key)).map(({ key }) => key);
  if (missing.length > 0) throw conflict('gateway-incomplete', { missing });
}

/** What waits for a decision and was handed in by account `$3`: nobody decides about their own. */
const ownWaiting = `SELECT FROM gateway_submission s
  JOIN gateway_item g ON g.organisation_id = s.organisation_id AND g.enrolment_id = s.enrolment_id AND g.key = s.item_key
  WHERE s.enrolment_id = $1 AND s.item_key = ANY($2::varchar[]) AND g.status = 'submitted' AND s.submitted_by = $3
    AND NOT EXISTS (SELECT FROM gateway_decision d WHERE d.organisation_id = s.organisation_id AND d.submission_id = s.id)`;

/** What was submitted and is accepted with the rest has its own decision on record. */
const acceptWhatWaits = `INSERT INTO gateway_decision (organisation_id, submission_id, verdict, decided_by, decided_at)
  SELECT DISTINCT ON (s.item_key) s.organisation_id, s.id, 'accepted', $3::uuid, $4::timestamptz
  FROM gateway_submission s JOIN gateway_item g ON g.organisation_id = s.organisation_id AND g.enrolment_id = s.enrolment_id AND g.key = s.item_key
  WHERE s.enrolment_id = $1 AND s.item_key = ANY($2::varchar[]) AND g.status = 'submitted'
  ORDER BY s.item_key, s.number DESC`;
