import { Injectable } from '@nestjs/common';
import { WaitingListEntryEntity } from '@assay/database';
import { Clock, Commands, conflict, notFound, recordEvent, type Actor } from '@assay/platform/api';
import { canMove } from '@assay/platform/util';
import { WaitingListStatus, waitingListTransitions } from '@assay/scheduling/domain';

/** The apprentice no longer wants an earlier time. A time that is kept for them is declined first. */
@Injectable()
export class LeaveWaitingList {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string): Promise<void> {
    return this.commands.run(actor, async (manager) => {
      const { organisationId } = actor;
      const entry = await manager.findOne(WaitingListEntryEntity, { where: { organisationId, id }, lock: { mode: 'pessimistic_write' } });
      if (!entry) throw notFound();
      if (entry.status === WaitingListStatus.Offered) throw conflict('time-is-offered');
      if (!canMove(waitingListTransitions, entry.status, WaitingListStatus.Left))
        throw conflict('waits-no-longer', { state: entry.status });
      await manager.update(WaitingListEntryEntity, { organisationId, id }, { status: WaitingListStatus.Left });
      await recordEvent(manager, actor, this.clock.now(), {
        kind: 'waiting-list.left',
        subjectId: entry.attemptId,
        facts: { entryId: id },
      });
    });
  }
}
