import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { AttemptEntity, EnrolmentEntity, GatewayItemEntity } from '@assay/database';
import { Clock, Commands, conflict, invalid, notFound, recordEvent, type Actor } from '@assay/platform/api';
import { addDays, addMonths, dateIn, type LocalDate } from '@assay/platform/util';
import type { AcceptGatewayRequest, EnrolmentResponse } from '@assay/scheduling/contracts';
import { AttemptKind, EnrolmentStatus, GatewayItemStatus } from '@assay/scheduling/domain';
import type { AssessmentPlan } from '@assay/standards/domain';
import { PublishedPlans } from '../facts/published-plans';
import { organisationZone } from '../slots/organisation-zone';
import { oneEnrolment } from './enrolment-queries';

const beforeGateway: readonly EnrolmentStatus[] = [EnrolmentStatus.InTraining, EnrolmentStatus.GatewaySubmitted];

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
      if (!beforeGateway.includes(enrolment.status)) throw conflict('gateway-not-open', { status: enrolment.status });
      const plan = await this.plans.get(manager, organisationId, enrolment.assessmentPlanId);
      mustBeComplete(plan, request.acceptedItems);
      await this.accept(manager, actor, enrolment, plan, request.acceptedItems);
      return oneEnrolment(manager, id, this.clock.now());
    });
  }

  private async accept(
    manager: EntityManager,
    actor: Actor,
    { organisationId, id, version }: EnrolmentEntity,
    plan: AssessmentPlan,
    keys: readonly string[],
  ): Promise<void> {
    const now = this.clock.now();
    const window = windowFrom(dateIn(await organisationZone(manager), now.getTime()), plan);
    const decided = { decidedBy: actor.accountId, decidedAt: now, status: GatewayItemStatus.Accepted };
    await manager.update(GatewayItemEntity, { organisationId, enrolmentId: id, key: In([...keys]) }, decided);
    await manager.update(
      EnrolmentEntity,
      { organisationId, id },
      { ...window, status: EnrolmentStatus.GatewayAccepted, gatewayAcceptedAt: now, gatewayAcceptedBy: actor.accountId, version: version + 1 },
    );
    await manager.insert(AttemptEntity, firstAttempts(organisationId, id, plan, window.windowStartsOn, now));
    await recordEvent(manager, actor, now, { kind: 'gateway.accepted', subjectId: id, facts: { ...window, items: keys } });
  }
}

/** From the day itself to the last day before the same day so many months on. */
function windowFrom(windowStartsOn: LocalDate, plan: AssessmentPlan): { windowStartsOn: LocalDate; windowEndsOn: LocalDate } {
  return { windowStartsOn, windowEndsOn: addDays(addMonths(windowStartsOn, plan.window.months.value), -1) };
}

function mustBeComplete(plan: AssessmentPlan, accepted: readonly string[]): void {
  const items = plan.gateway.map(({ value }) => value);
  if (accepted.some((key) => items.every((item) => item.key !== key)))
    throw invalid([{ field: 'acceptedItems', code: 'unknown', detail: 'The plan wants no such thing at the gateway.' }]);
  const missing = items.filter(({ key, withinDays }) => withinDays === 0 && !accepted.includes(key)).map(({ key }) => key);
  if (missing.length > 0) throw conflict('gateway-incomplete', { missing });
}

/** What the plan lets come any time before the event came with the gateway; the rest is awaited. */
function firstAttempts(organisationId: string, enrolmentId: string, plan: AssessmentPlan, on: LocalDate, createdAt: Date) {
  return plan.methods.map(({ method, submission }) => ({
    organisationId,
    id: randomUUID(),
    enrolmentId,
    method,
    number: 1,
    kind: AttemptKind.First,
    submittedOn: submission !== null && submission.value.dueWeek === null ? on : null,
    createdAt,
  }));
}
