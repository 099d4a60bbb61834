import type { EntityManager } from 'typeorm';
import { rowsOf } from '@assay/database';
import type { Range } from '@assay/platform/util';
import type { BookingStatus, ResourceKind } from '@assay/scheduling/domain';

export interface ResourceTime {
  readonly id: string;
  readonly kind: ResourceKind;
  readonly during: Range;
}

export interface NewBooking {
  readonly organisationId: string;
  readonly id: string;
  readonly attemptId: string;
  readonly assessorId: string;
  readonly roomId: string | null;
  readonly status: BookingStatus;
  readonly mode: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly localStart: string;
  readonly zone: string;
  readonly heldUntil: Date | null;
  readonly madeBy: string;
  readonly madeAt: Date;
  readonly confirmedAt: Date | null;
}

/**
 * Writes the booking and the time it takes of everybody in one statement, resources in the order of their ids: two
 * bookings of the same people can then wait for each other but never lock each other out. The exclusion constraint
 * `allocation_never_overlaps` decides.
 */
export async function insertBooking(manager: EntityManager, booking: NewBooking, times: readonly ResourceTime[]): Promise<void> {
  const sorted = [...times].sort((a, b) => (a.id < b.id ? -1 : 1));
  await rowsOf(manager, sql, [
    booking.organisationId,
    booking.id,
    booking.attemptId,
    booking.assessorId,
    booking.roomId,
    booking.status,
    booking.mode,
    booking.startsAt,
    booking.endsAt,
    booking.localStart,
    booking.zone,
    booking.heldUntil,
    booking.madeBy,
    booking.madeAt,
    booking.confirmedAt,
    sorted.map(({ id }) => id),
    sorted.map(({ kind }) => kind),
    sorted.map(({ during }) => new Date(during.from).toISOString()),
    sorted.map(({ during }) => new Date(during.until).toISOString()),
  ]);
}

const sql = `
  WITH made AS (
    INSERT INTO booking (organisation_id, id, attempt_id, assessor_id, room_id, status, mode, starts_at, ends_at,
      local_start, zone, held_until, made_by, made_at, confirmed_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
    RETURNING organisation_id, id, status)
  INSERT INTO allocation (organisation_id, booking_id, resource_id, resource_kind, booking_status, during)
  SELECT made.organisation_id, made.id, x.id, x.kind, made.status, tstzrange(x."from", x.until, '[)')
  FROM made, unnest($16::uuid[], $17::text[], $18::timestamptz[], $19::timestamptz[]) AS x(id, kind, "from", until)
  ORDER BY x.id`;
