import type { EntityManager } from 'typeorm';
import { rowsOf } from '@assay/database';
import type { ResourceTime } from './insert-booking';

/**
 * Lets the booking take these times instead of the ones it takes. Both happen in the caller's transaction: where the
 * new times cannot be had, the exclusion constraint refuses and the old ones were never lost.
 */
export async function moveAllocations(
  manager: EntityManager,
  organisationId: string,
  bookingId: string,
  times: readonly ResourceTime[],
): Promise<void> {
  const sorted = [...times].sort((a, b) => (a.id < b.id ? -1 : 1));
  await rowsOf(manager, 'DELETE FROM allocation WHERE organisation_id = $1 AND booking_id = $2', [organisationId, bookingId]);
  await rowsOf(manager, take, [
    organisationId,
    bookingId,
    sorted.map(({ id }) => id),
    sorted.map(({ kind }) => kind),
    sorted.map(({ during }) => new Date(during.from).toISOString()),
    sorted.map(({ during }) => new Date(during.until).toISOString()),
  ]);
}

const take = `INSERT INTO allocation (organisation_id, booking_id, resource_id, resource_kind, booking_status, during)
  SELECT b.organisation_id, b.id, x.id, x.kind, b.status, tstzrange(x."from", x.until, '[)')
  FROM booking b, unnest($3::uuid[], $4::text[], $5::timestamptz[], $6::timestamptz[]) AS x(id, kind, "from", until)
  WHERE b.organisation_id = $1 AND b.id = $2 ORDER BY x.id`;
