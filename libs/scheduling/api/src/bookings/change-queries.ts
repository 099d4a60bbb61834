import { Injectable } from '@nestjs/common';
import { pageOf, Transactions, utcText } from '@assay/database';
import { Clock, type Actor } from '@assay/platform/api';
import { dayMs } from '@assay/platform/util';
import type { BookingChangesResponse, ChangedBookingResponse } from '@assay/scheduling/contracts';
import { bookingJson, bookingTables } from '../sql/booking-sql';
import { plansWith } from '../sql/fragments';

const shownDays = 28;

/** What did not go as booked: requests that wait for an answer, moves, cancellations, people who did not come. */
@Injectable()
export class ChangeQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, offset?: number): Promise<BookingChangesResponse> {
    const now = this.clock.now();
    const since = new Date(now.getTime() - shownDays * dayMs);
    return this.transactions.run(actor, async (manager) => {
      const { items, total } = await pageOf<ChangedBookingResponse & { waits: boolean }>(manager, changesSql, [since, now], offset);
      const of = (wanted: boolean) => items.filter(({ waits }) => waits === wanted).map(({ booking, last }) => ({ booking, last }));
      return { waiting: of(true), changes: of(false), total };
    });
  }
}

const waits = `(b.starts_at > $2 AND b.status IN ('requested', 'reschedule-requested', 'declined'))`;
const kinds = `'booking.requested', 'booking.change-requested', 'booking.declined', 'booking.changed', 'booking.change-request-refused', 'booking.cancelled', 'booking.no-show', 'booking.voided'`;

const changesSql = `WITH ${plansWith()},
  recent AS MATERIALIZED (
    SELECT DISTINCT ON (v.subject_id) v.subject_id, v.kind, v.occurred_at, v.actor_id, v.canonical FROM audit_event v
    WHERE v.occurred_at >= $1 AND v.kind IN (${kinds}) ORDER BY v.subject_id, v.occurred_at DESC)
  SELECT ${waits} AS waits, ${bookingJson} AS booking, jsonb_build_object('kind', c.kind, 'at', ${utcText('c.occurred_at')}, 'by', ca.name,
      'words', CASE c.kind WHEN 'booking.cancelled' THEN b.cancel_reason ELSE (SELECT m.words FROM booking_remark m
        WHERE m.organisation_id = b.organisation_id AND m.booking_id = b.id AND m.kind = c.kind ORDER BY m.written_at DESC LIMIT 1) END,
      'before', c.canonical::jsonb #>> '{facts,before,startsAt}') AS last
  FROM recent c JOIN ${bookingTables.replace('booking b', 'booking b ON b.id = c.subject_id')}
  LEFT JOIN account ca ON ca.organisation_id = b.organisation_id AND ca.id = c.actor_id
  ORDER BY ${waits} DESC, c.occurred_at DESC, b.id`;
