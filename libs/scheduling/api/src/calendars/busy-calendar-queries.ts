import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { firstRow, rowsOf, Transactions, utcText } from '@assay/database';
import { Clock, notFound, type Actor } from '@assay/platform/api';
import type { BusyCalendarResponse, BusyCalendarsResponse } from '@assay/scheduling/contracts';

/** The calendars that an assessor shares, as far as they are stored: unavailable or not. */
@Injectable()
export class BusyCalendarQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  mine(actor: Actor): Promise<BusyCalendarsResponse> {
    return this.transactions.run(actor, async (manager) => ({
      calendars: await rowsOf<BusyCalendarResponse>(manager, mineSql, [this.clock.now(), actor.accountId]),
    }));
  }
}

/** The calendar as it stands in the transaction. */
export async function oneBusyCalendar(manager: EntityManager, id: string, now: Date): Promise<BusyCalendarResponse> {
  const row = await firstRow<BusyCalendarResponse>(manager, oneSql, [now, id]);
  if (!row) throw notFound();
  return row;
}

/** SQL: of the address only its host is told. $1 now. */
const calendars = `SELECT c.id, c.name, c.kind, substring(c.address FROM '^https://([^/:?#]+)') AS host, ${utcText('c.read_at')} AS "readAt", c.fault,
    (SELECT count(*)::int FROM busy_time y WHERE y.organisation_id = c.organisation_id AND y.calendar_id = c.id AND y.ends_at > $1) AS stretches,
    coalesce((SELECT jsonb_agg(jsonb_build_object('startsAt', ${utcText('n.starts_at')}, 'endsAt', ${utcText('n.ends_at')}) ORDER BY n.starts_at)
      FROM (SELECT starts_at, ends_at FROM busy_time y
        WHERE y.organisation_id = c.organisation_id AND y.calendar_id = c.id AND y.ends_at > $1 ORDER BY starts_at LIMIT 5) n), '[]') AS next
  FROM busy_calendar c`;

const mineSql = `${calendars} JOIN assessor s ON s.organisation_id = c.organisation_id AND s.id = c.assessor_id
  WHERE s.account_id = $2 ORDER BY c.created_at, c.id`;

const oneSql = `${calendars} WHERE c.id = $2`;
