import type { EntityManager } from 'typeorm';
import { BookingEntity, BookingOfferEntity, firstRow } from '@assay/database';
import { conflict, notFound, type Actor } from '@assay/platform/api';
import { BookingStatus, OfferStatus } from '@assay/scheduling/domain';

export interface LockedOffer {
  readonly offer: BookingOfferEntity;
  readonly booking: BookingEntity;
}

/**
 * An offer to whoever asks, still open, with its booking: the booking is locked first, as everywhere. Somebody else's is
 * not found; `offer-answered` where it was answered before, `offer-lapsed` where its time is over.
 */
export async function lockOffer(manager: EntityManager, actor: Actor, id: string, now: Date): Promise<LockedOffer> {
  const { organisationId, accountId } = actor;
  const found = await firstRow<{ bookingId: string }>(manager, own, [id, accountId]);
  if (!found) throw notFound();
  const booking = await manager.findOneOrFail(BookingEntity, {
    where: { organisationId, id: found.bookingId },
    lock: { mode: 'pessimistic_write' },
  });
  const offer = await manager.findOneByOrFail(BookingOfferEntity, { organisationId, id });
  if (offer.status === OfferStatus.Lapsed || (offer.status === OfferStatus.Open && offer.answerBy <= now))
    throw conflict('offer-lapsed', { answerBy: offer.answerBy.toISOString() });
  if (offer.status !== OfferStatus.Open || booking.status !== BookingStatus.Offered)
    throw conflict('offer-answered', { answer: offer.status });
  return { offer, booking };
}

const own = `SELECT o.booking_id AS "bookingId" FROM booking_offer o
  JOIN assessor s ON s.organisation_id = o.organisation_id AND s.id = o.assessor_id WHERE o.id = $1 AND s.account_id = $2`;
