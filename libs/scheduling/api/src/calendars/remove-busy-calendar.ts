import { Injectable } from '@nestjs/common';
import { firstRow, rowsOf } from '@assay/database';
import { Clock, Commands, notFound, recordEvent, type Actor } from '@assay/platform/api';
import { ownAssessor } from './own-assessor';

/** Forgets a calendar and everything it said. */
@Injectable()
export class RemoveBusyCalendar {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string): Promise<void> {
    return this.commands.run(actor, async (manager) => {
      const assessorId = await ownAssessor(manager, actor);
      const held = await firstRow(manager, 'SELECT FROM busy_calendar WHERE id = $1 AND assessor_id = $2 FOR UPDATE', [id, assessorId]);
      if (!held) throw notFound();
      await rowsOf(manager, 'DELETE FROM busy_time WHERE calendar_id = $1', [id]);
      await rowsOf(manager, 'DELETE FROM busy_calendar WHERE id = $1', [id]);
      await recordEvent(manager, actor, this.clock.now(), { kind: 'busy-calendar.removed', subjectId: id, facts: { assessorId } });
    });
  }
}
