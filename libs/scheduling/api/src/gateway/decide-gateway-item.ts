import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { EnrolmentEntity, GatewayDecisionEntity, GatewayItemEntity, GatewaySubmissionEntity } from '@assay/database';
import { Clock, Commands, conflict, invalid, notFound, recordEvent, type Actor } from '@assay/platform/api';
import type { DecideGatewayItemRequest, GatewayResponse } from '@assay/scheduling/contracts';
import { EnrolmentStatus, GatewayItemStatus, gatewayProgress, GatewayVerdict, statusesBeforeGateway } from '@assay/scheduling/domain';
import { GatewayOf, type HeldGateway } from './gateway-of';
import { oneGateway } from './gateway-queries';
import { openWindow } from './open-window';

/** Accepts what was handed in for an item, or sends it back with a reason. The last acceptance starts the clock. */
@Injectable()
export class DecideGatewayItem {
  constructor(
    private readonly commands: Commands,
    private readonly gatewayOf: GatewayOf,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, submissionId: string, request: DecideGatewayItemRequest): Promise<GatewayResponse> {
    if (request.verdict === GatewayVerdict.Rejected && !request.reason)
      throw invalid([{ field: 'reason', code: 'reason-needed', detail: 'Say what is missing.' }]);
    return this.commands.run(actor, async (manager) => {
      const { organisationId } = actor;
      const submission = await manager.findOneBy(GatewaySubmissionEntity, { organisationId, id: submissionId });
      if (!submission) throw notFound();
      const gateway = await this.gatewayOf.hold(manager, actor, submission.enrolmentId);
      const item = gateway.items.find(({ key }) => key === submission.itemKey);
      if (!item || !(await isWaiting(manager, item, submission))) throw conflict('gateway-item-not-waiting');
      if (submission.submittedBy === actor.accountId) throw conflict('own-submission');
      await this.decide(manager, actor, item, submission, request);
      await this.moveOn(manager, actor, gateway, { ...item, status: statusOf(request.verdict) });
      return oneGateway(manager, actor, submission.enrolmentId);
    });
  }

  private async decide(
    manager: EntityManager,
    actor: Actor,
    { organisationId, enrolmentId, key }: GatewayItemEntity,
    { id: submissionId }: GatewaySubmissionEntity,
    { verdict, reason: given }: DecideGatewayItemRequest,
  ): Promise<void> {
    const decidedAt = this.clock.now();
    const decidedBy = actor.accountId;
    const reason = given ?? null;
    await manager.insert(GatewayDecisionEntity, { organisationId, submissionId, verdict, reason, decidedBy, decidedAt });
    await manager.update(
      GatewayItemEntity,
      { organisationId, enrolmentId, key },
      { status: statusOf(verdict), reason, decidedBy, decidedAt },
    );
    await recordEvent(manager, actor, decidedAt, { kind: `gateway-item.${verdict}`, subjectId: enrolmentId, facts: { key, submissionId } });
  }

  private async moveOn(
    manager: EntityManager,
    actor: Actor,
    { enrolment, plan, tasks, items }: HeldGateway,
    decided: GatewayItemEntity,
  ): Promise<void> {
    if (!statusesBeforeGateway.includes(enrolment.status)) return;
    const now = items.map((item) => (item.key === decided.key ? decided : item));
    const due = tasks.filter(({ dueAtGateway }) => dueAtGateway).map(({ key }) => key);
    const status = gatewayProgress(now.filter(({ key }) => due.includes(key)).map((item) => item.status));
    const { organisationId, id, version } = enrolment;
    if (status === EnrolmentStatus.GatewayAccepted) {
      const accepted = now.filter((item) => item.status === GatewayItemStatus.Accepted).map(({ key }) => key);
      await openWindow(manager, actor, enrolment, plan, this.clock.now(), accepted);
    } else if (status !== enrolment.status) await manager.update(EnrolmentEntity, { organisationId, id }, { status, version: version + 1 });
  }
}

const statusOf = (verdict: GatewayVerdict): GatewayItemStatus =>
  verdict === GatewayVerdict.Accepted ? GatewayItemStatus.Accepted : GatewayItemStatus.Rejected;

/** Only the latest submission of an item that waits can be decided. */
async function isWaiting(
  manager: EntityManager,
  item: GatewayItemEntity,
  { organisationId, enrolmentId, itemKey, number }: GatewaySubmissionEntity,
): Promise<boolean> {
  if (item.status !== GatewayItemStatus.Submitted) return false;
  return number === (await manager.countBy(GatewaySubmissionEntity, { organisationId, enrolmentId, itemKey }));
}
