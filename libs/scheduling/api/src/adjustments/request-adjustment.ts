import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AdjustmentEntity, AdjustmentReasonEntity, EnrolmentEntity } from '@assay/database';
import { Clock, Commands, conflict, invalid, notFound, recordEvent, type Actor } from '@assay/platform/api';
import type { AdjustmentResponse, RequestAdjustmentRequest } from '@assay/scheduling/contracts';
import { AdjustmentStatus } from '@assay/scheduling/domain';
import { oneAdjustment } from './adjustment-queries';

/** Asks for a reasonable adjustment, by or for an apprentice. What is wanted and why it is needed are kept apart. */
@Injectable()
export class RequestAdjustment {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    enrolmentId: string,
    { extraMinutes: wantedMinutes, wanted = '', reason, evidence }: RequestAdjustmentRequest,
  ): Promise<AdjustmentResponse> {
    if (wantedMinutes === 0 && wanted === '')
      throw invalid([{ field: 'wanted', code: 'required', detail: 'Extra time, or something else.' }]);
    return this.commands.run(actor, async (manager) => {
      const { organisationId, accountId: requestedBy } = actor;
      const where = { organisationId, id: enrolmentId };
      if (!(await manager.findOne(EnrolmentEntity, { where, lock: { mode: 'pessimistic_write' } }))) throw notFound();
      const status = AdjustmentStatus.Requested;
      if (await manager.findOneBy(AdjustmentEntity, { organisationId, enrolmentId, status })) throw conflict('adjustment-waits');
      const requestedAt = this.clock.now();
      const id = randomUUID();
      await manager.insert(AdjustmentEntity, { organisationId, id, enrolmentId, status, wantedMinutes, wanted, requestedBy, requestedAt });
      await manager.insert(AdjustmentReasonEntity, { organisationId, adjustmentId: id, reason, evidence: evidence ?? null });
      await recordEvent(manager, actor, requestedAt, {
        kind: 'adjustment.requested',
        subjectId: id,
        facts: { enrolmentId, wantedMinutes },
      });
      return oneAdjustment(manager, id);
    });
  }
}
