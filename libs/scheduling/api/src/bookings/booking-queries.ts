import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Transactions, firstRow, rowsOf } from '@assay/database';
import { Clock, invalid, notFound, type Actor } from '@assay/platform/api';
import { daysBetween, localDate } from '@assay/platform/util';
import type { BookingResponse, BookingsQuery, BookingsResponse } from '@assay/scheduling/contracts';
import { bookingLimits } from '@assay/scheduling/domain';
import { onlyOwnAssessments } from '../only-own-assessments';
import { bookingJson, bookingTables } from '../sql/booking-sql';
import { planOfBooking } from './booking-detail-sql';
import { holdingTime, lapsing, plansWith } from '../sql/fragments';

interface BookingRow {
  readonly booking: BookingResponse;
}

/** The diary. Assessors see their own; from outside, the database shows one's own apprentices. */
@Injectable()
export class BookingQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Bookings that hold time, by their start, on whole local days. */
  between(actor: Actor, { from, to, assessorId }: BookingsQuery): Promise<BookingsResponse> {
    const days = daysBetween(localDate(from), localDate(to)) + 1;
    if (days < 1 || days > bookingLimits.diaryDays)
      throw invalid([{ field: 'to', code: 'period', detail: `From 1 to ${bookingLimits.diaryDays} days.` }]);
    return this.transactions.run(actor, async (manager) => {
      const parameters = [from, to, assessorId ?? null, onlyOwnAssessments(actor), this.clock.now()];
      const rows = await rowsOf<BookingRow>(manager, betweenSql, parameters);
      return { bookings: rows.map(({ booking }) => booking) };
    });
  }
}

/** The booking as it stands in the transaction. */
export async function oneBooking(manager: EntityManager, id: string): Promise<BookingResponse> {
  const row = await firstRow<BookingRow>(manager, oneSql, [id]);
  if (!row) throw notFound();
  return row.booking;
}

const oneSql = `WITH ${plansWith(planOfBooking)}
  SELECT ${bookingJson} AS booking FROM ${bookingTables} WHERE b.id = $1`;

const betweenSql = `WITH ${plansWith()}
  SELECT ${bookingJson} AS booking FROM ${bookingTables}
  JOIN organisation o ON o.id = b.organisation_id
  WHERE b.starts_at >= ($1::date)::timestamp AT TIME ZONE o.zone AND b.starts_at < ($2::date + 1)::timestamp AT TIME ZONE o.zone
    AND b.status IN (${holdingTime}) AND NOT (b.status IN (${lapsing}) AND b.held_until <= $5)
    AND ($3::uuid IS NULL OR b.assessor_id = $3) AND ($4::uuid IS NULL OR s.account_id = $4)
  ORDER BY b.starts_at, b.id`;
