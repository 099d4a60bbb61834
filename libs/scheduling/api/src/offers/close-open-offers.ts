import type { EntityManager } from 'typeorm';
import { rowsOf } from '@assay/database';

/** The booking goes on without whom it was offered to; a place on the waiting list that led to it is settled. */
export async function closeOpenOffers(manager: EntityManager, bookingId: string, now: Date): Promise<void> {
  await rowsOf(manager, withdraw, [bookingId, now]);
  await rowsOf(manager, settle, [bookingId, now]);
}

const withdraw = `UPDATE booking_offer SET status = 'withdrawn', answered_at = $2 WHERE booking_id = $1 AND status = 'open'`;

/** Whoever has a date waits no longer, however they came by it. */
const settle = `WITH has AS (SELECT organisation_id, attempt_id, status FROM booking WHERE id = $1),
  closed AS (UPDATE waiting_list_offer o SET status = CASE WHEN has.status = 'confirmed' THEN 'accepted' ELSE 'withdrawn' END, answered_at = $2
    FROM has WHERE o.organisation_id = has.organisation_id AND o.booking_id = $1 AND o.status = 'open'
    RETURNING o.organisation_id, o.freed_time_id, has.status),
  taken AS (UPDATE freed_time f SET closed_at = $2 FROM closed
    WHERE f.organisation_id = closed.organisation_id AND f.id = closed.freed_time_id AND closed.status = 'confirmed' AND f.closed_at IS NULL)
  UPDATE waiting_list_entry w SET status = CASE WHEN has.status = 'confirmed' THEN 'placed' ELSE 'waiting' END FROM has
  WHERE w.organisation_id = has.organisation_id AND w.attempt_id = has.attempt_id
    AND (w.status = 'offered' OR (w.status = 'waiting' AND has.status = 'confirmed'))`;
