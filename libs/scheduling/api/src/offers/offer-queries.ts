import { Injectable } from '@nestjs/common';
import { rowsOf, Transactions } from '@assay/database';
import { Clock, type Actor } from '@assay/platform/api';
import type { MyOfferResponse, OffersResponse } from '@assay/scheduling/contracts';
import { offerJson } from '../bookings/booking-detail-sql';
import { bookingJson, bookingTables } from '../sql/booking-sql';
import { plansWith } from '../sql/fragments';

/** What waits for an assessor's own answer. */
@Injectable()
export class OfferQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  mine(actor: Actor): Promise<OffersResponse> {
    const now = this.clock.now();
    return this.transactions.run(actor, async (manager) => {
      const rows = await rowsOf<{ offer: MyOfferResponse }>(manager, mineSql, [actor.accountId, now]);
      return { offers: rows.map(({ offer }) => offer), now: now.toISOString() };
    });
  }
}

const mineSql = `WITH ${plansWith()}
  SELECT ${offerJson} || jsonb_build_object('booking', ${bookingJson}, 'employer', em.name, 'trainingProvider', tp.name) AS offer
  FROM booking_offer o
  JOIN assessor os ON os.organisation_id = o.organisation_id AND os.id = o.assessor_id,
  ${bookingTables}
  JOIN employer em ON em.organisation_id = ap.organisation_id AND em.id = ap.employer_id
  JOIN training_provider tp ON tp.organisation_id = ap.organisation_id AND tp.id = ap.training_provider_id
  WHERE os.account_id = $1 AND o.status = 'open' AND o.answer_by > $2 AND b.organisation_id = o.organisation_id AND b.id = o.booking_id
  ORDER BY o.answer_by, o.id`;
