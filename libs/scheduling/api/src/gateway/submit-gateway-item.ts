import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { EnrolmentEntity, GatewayItemEntity, GatewaySubmissionEntity } from '@assay/database';
import { Clock, Commands, conflict, forbidden, invalid, notFound, recordEvent, StoredFiles, type Actor } from '@assay/platform/api';
import { canMove, FilePurpose } from '@assay/platform/util';
import type { GatewayResponse, SubmitGatewayItemRequest } from '@assay/scheduling/contracts';
import {
  EnrolmentStatus,
  gatewayItemTransitions,
  GatewayItemStatus,
  gatewayProgress,
  handInObjections,
  statusesBeforeGateway,
  type GatewayTask,
} from '@assay/scheduling/domain';
import { GatewayOf, type HeldGateway } from './gateway-of';
import { oneGateway } from './gateway-queries';
import { maySubmit } from './may-submit';

/** Hands in one item of the gateway. What was handed in before, and what was said to it, stays on record. */
@Injectable()
export class SubmitGatewayItem {
  constructor(
    private readonly commands: Commands,
    private readonly gatewayOf: GatewayOf,
    private readonly files: StoredFiles,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, enrolmentId: string, key: string, request: SubmitGatewayItemRequest): Promise<GatewayResponse> {
    return this.commands.run(actor, async (manager) => {
      const gateway = await this.gatewayOf.hold(manager, actor, enrolmentId);
      const task = gateway.tasks.find((one) => one.key === key);
      const item = gateway.items.find((one) => one.key === key);
      if (!task || !item) throw notFound();
      if (!maySubmit(actor, task)) throw forbidden();
      if (!canMove(gatewayItemTransitions, item.status, GatewayItemStatus.Submitted))
        throw conflict('gateway-item-not-awaited', { item: item.status });
      refuseUnfit(task, request);
      await this.submit(manager, actor, item, request);
      await moveOn(manager, gateway, item);
      return oneGateway(manager, actor, enrolmentId);
    });
  }

  private async submit(
    manager: EntityManager,
    actor: Actor,
    { organisationId, enrolmentId, key }: GatewayItemEntity,
    request: SubmitGatewayItemRequest,
  ): Promise<void> {
    const now = this.clock.now();
    const owner = { purpose: FilePurpose.GatewayEvidence, ownerId: enrolmentId };
    const fileIds = await this.files.attach(manager, actor, owner, request.fileIds ?? []);
    const earlier = await manager.countBy(GatewaySubmissionEntity, { organisationId, enrolmentId, itemKey: key });
    const id = randomUUID();
    await manager.insert(GatewaySubmissionEntity, {
      organisationId,
      id,
      enrolmentId,
      itemKey: key,
      number: earlier + 1,
      text: request.text ?? null,
      declared: request.declared ?? false,
      fileIds,
      submittedBy: actor.accountId,
      submittedAt: now,
    });
    await manager.update(
      GatewayItemEntity,
      { organisationId, enrolmentId, key },
      { status: GatewayItemStatus.Submitted, reason: null, decidedBy: null, decidedAt: null },
    );
    await recordEvent(manager, actor, now, {
      kind: 'gateway-item.submitted',
      subjectId: enrolmentId,
      facts: { key, submissionId: id, number: earlier + 1, fileIds },
    });
  }
}

function refuseUnfit(task: GatewayTask, { text, declared, fileIds }: SubmitGatewayItemRequest): void {
  const objections = handInObjections(task, { text: text ?? null, declared: declared ?? false, files: fileIds?.length ?? 0 });
  if (objections.length > 0)
    throw invalid(objections.map((code) => ({ field: fieldOf(code), code, detail: 'The plan does not take the item like this.' })));
}

const fieldOf = (code: string): string => (code.startsWith('files') ? 'fileIds' : code.startsWith('declaration') ? 'declared' : 'text');

/** With the last item that is due the whole gateway is submitted. */
async function moveOn(manager: EntityManager, { enrolment, items, tasks }: HeldGateway, submitted: GatewayItemEntity): Promise<void> {
  if (!statusesBeforeGateway.includes(enrolment.status)) return;
  const due = tasks.filter(({ dueAtGateway }) => dueAtGateway).map(({ key }) => key);
  const statuses = items
    .filter(({ key }) => due.includes(key))
    .map(({ key, status }) => (key === submitted.key ? GatewayItemStatus.Submitted : status));
  const status =
    gatewayProgress(statuses) === EnrolmentStatus.GatewaySubmitted ? EnrolmentStatus.GatewaySubmitted : EnrolmentStatus.InTraining;
  const { organisationId, id, version } = enrolment;
  if (status !== enrolment.status) await manager.update(EnrolmentEntity, { organisationId, id }, { status, version: version + 1 });
}
