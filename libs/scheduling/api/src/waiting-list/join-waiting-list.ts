import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AttemptEntity, firstRow, WaitingListEntryEntity } from '@assay/database';
import { Clock, Commands, conflict, invalid, notFound, recordEvent, type Actor } from '@assay/platform/api';
import { isLocalDate } from '@assay/platform/util';
import type { JoinWaitingListRequest, WaitingListResponse } from '@assay/scheduling/contracts';
import { WaitingListStatus } from '@assay/scheduling/domain';
import { holdingTime, lapsing } from '../sql/fragments';
import { waitingList } from './waiting-list-queries';

/** Puts an attempt that has no date on the waiting list; once there, joining again changes what is wanted. */
@Injectable()
export class JoinWaitingList {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, request: JoinWaitingListRequest): Promise<WaitingListResponse> {
    const { attemptId, from, until, weekdays } = request;
    if (!isLocalDate(from) || !isLocalDate(until) || until < from)
      throw invalid([{ field: 'until', code: 'period', detail: 'The last day comes after the first.' }]);
    return this.commands.run(actor, async (manager) => {
      const { organisationId, accountId: joinedBy } = actor;
      const now = this.clock.now();
      const where = { organisationId, id: attemptId };
      if (!(await manager.findOne(AttemptEntity, { where, lock: { mode: 'pessimistic_write' } }))) throw notFound();
      if (await firstRow(manager, hasDate, [attemptId, now])) throw conflict('attempt-has-date');
      const wanted = { wantedFrom: from, wantedUntil: until, weekdays: [...weekdays] };
      const waiting = await manager.findOneBy(WaitingListEntryEntity, { organisationId, attemptId, status: WaitingListStatus.Waiting });
      const id = waiting?.id ?? randomUUID();
      if (waiting) await manager.update(WaitingListEntryEntity, { organisationId, id }, wanted);
      else
        await manager.insert(WaitingListEntryEntity, {
          organisationId,
          id,
          attemptId,
          status: WaitingListStatus.Waiting,
          ...wanted,
          joinedBy,
          joinedAt: now,
        });
      await recordEvent(manager, actor, now, { kind: 'waiting-list.joined', subjectId: attemptId, facts: { entryId: id, from, until } });
      return waitingList(manager, attemptId, now);
    });
  }
}

const hasDate = `SELECT FROM booking b WHERE b.attempt_id = $1 AND b.status IN (${holdingTime}) AND b.status <> 'held'
  AND NOT (b.status IN (${lapsing}) AND b.held_until <= $2)`;
