import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { firstRow, rowsOf } from '@assay/database';
import { Clock, Commands, recordEvent, type Actor } from '@assay/platform/api';
import type { CalendarFeedResponse } from '@assay/scheduling/contracts';

/** Stops the address of a person's calendar. Where there is none, nothing happens. */
@Injectable()
export class RevokeCalendarFeed {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor): Promise<CalendarFeedResponse> {
    return this.commands.run(actor, async (manager) => {
      const now = this.clock.now();
      const ended = await endFeed(manager, actor, now);
      if (ended) await recordEvent(manager, actor, now, { kind: 'calendar-feed.revoked', subjectId: ended });
      return { isLive: false, createdAt: null };
    });
  }
}

/** Ends the live feed of the person; its id, or null. Two who do so at once wait for each other. */
export async function endFeed(manager: EntityManager, { organisationId, accountId }: Actor, at: Date): Promise<string | null> {
  await rowsOf(manager, 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`calendar-feed/${organisationId}/${accountId}`]);
  const ended = await firstRow<{ id: string }>(manager, sql, [accountId, at]);
  return ended?.id ?? null;
}

const sql = `UPDATE calendar_feed SET revoked_at = $2 WHERE account_id = $1 AND revoked_at IS NULL RETURNING id`;
