import { AttemptEntity, ConsiderationEntity, enterOrganisation, firstRow, quoted } from '@assay/database';
import type { RequestConsiderationRequest } from '@assay/grading/contracts';
import { ConsiderationStatus } from '@assay/grading/domain';
import { type Actor, Clock, Commands, conflict, notFound, recordEvent, StoredFiles } from '@assay/platform/api';
import { FilePurpose } from '@assay/platform/util';
import { BookingStatus, eventStatuses } from '@assay/scheduling/domain';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { lockReleases } from '../releases/release-lock';
import { stopScheduled } from '../releases/stop-scheduled';

/**
 * Asks for special consideration after an assessment, by or for an apprentice. Why is kept apart from the rest. A result that
 * rests on the attempt and was approved for later does not go out before it is decided; the asker is not told of that.
 */
@Injectable()
export class RequestConsideration {
  constructor(
    private readonly commands: Commands,
    private readonly files: StoredFiles,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, attemptId: string, { reason, fileIds = [] }: RequestConsiderationRequest): Promise<{ id: string }> {
    return this.commands.run(actor, async (manager) => {
      await lockReleases(manager, actor);
      const { organisationId, accountId: requestedBy } = actor;
      const where = { organisationId, id: attemptId };
      const attempt = await manager.findOne(AttemptEntity, { where, lock: { mode: 'pessimistic_write' } });
      if (!attempt) throw notFound();
      const requestedAt = this.clock.now();
      if (!(await firstRow(manager, heldSql, [attemptId, requestedAt]))) throw conflict('assessment-lies-ahead');
      const status = ConsiderationStatus.Requested;
      if (await manager.findOneBy(ConsiderationEntity, { organisationId, attemptId, status })) throw conflict('consideration-waits');
      const id = randomUUID();
      const owned = await this.files.attach(manager, actor, { purpose: FilePurpose.AppealEvidence, ownerId: id }, fileIds);
      await manager.insert(ConsiderationEntity, { organisationId, id, attemptId, status, fileIds: owned, requestedBy, requestedAt });
      await manager.query('INSERT INTO consideration_reason (organisation_id, consideration_id, reason) VALUES ($1, $2, $3)', [
        organisationId,
        id,
        reason,
      ]);
      await recordEvent(manager, actor, requestedAt, {
        kind: 'consideration.requested',
        subjectId: id,
        facts: { attemptId, files: owned.length },
      });
      await enterOrganisation(manager, { organisationId, audience: 'staff', subjectId: null });
      await stopScheduled(manager, actor, attempt.enrolmentId, requestedAt);
      return { id };
    });
  }
}

/** Special consideration is about what happened: the event has begun. */
const heldSql = `SELECT FROM booking WHERE attempt_id = $1 AND starts_at <= $2
  AND status IN (${quoted([...eventStatuses, BookingStatus.NoShow, BookingStatus.Void])})`;
