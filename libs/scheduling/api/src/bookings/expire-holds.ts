import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { rowsOf, Transactions } from '@assay/database';
import { Clock } from '@assay/platform/api';
import { BookingChangeKind } from '@assay/scheduling/domain';
import { lapsing } from '../sql/fragments';
import { BookingChanged } from './booking-changed';

/** Lets go whatever waited for an answer too long: in the transaction that needs the time, or by itself. */
@Injectable()
export class ExpireHolds {
  constructor(
    private readonly transactions: Transactions,
    private readonly changed: BookingChanged,
    private readonly clock: Clock,
  ) {}

  /** In every organisation; returns how many lapsed. */
  everywhere(): Promise<number> {
    return this.transactions.inEachOrganisation((manager, organisationId) => this.run(manager, organisationId));
  }

  /** Inside a transaction that sees the whole organisation. */
  async run(manager: EntityManager, organisationId: string): Promise<number> {
    const now = this.clock.now();
    const lapsed = await rowsOf<{ id: string; attemptId: string }>(manager, lapse, [now]);
    if (lapsed.length > 0)
      await closeOffers(
        manager,
        lapsed.map(({ id }) => id),
        now,
      );
    for (const { id, attemptId } of lapsed)
      await this.changed.announce(
        manager,
        { organisationId, accountId: null },
        { kind: BookingChangeKind.HoldExpired, bookingId: id, facts: { attemptId } },
      );
    return lapsed.length;
  }
}

/** What was offered with these bookings is offered no longer; who waited goes on waiting. */
async function closeOffers(manager: EntityManager, bookingIds: readonly string[], now: Date): Promise<void> {
  await rowsOf(
    manager,
    `UPDATE booking_offer SET status = 'lapsed', answered_at = $2 WHERE booking_id = ANY($1::uuid[]) AND status = 'open'`,
    [bookingIds, now],
  );
  await rowsOf(manager, waitOn, [bookingIds, now]);
}

const lapse = `UPDATE booking SET status = 'hold-expired', version = version + 1
  WHERE id IN (SELECT id FROM booking WHERE status IN (${lapsing}) AND held_until <= $1 ORDER BY id FOR UPDATE SKIP LOCKED)
  RETURNING id, attempt_id AS "attemptId"`;

const waitOn = `WITH closed AS (UPDATE waiting_list_offer SET status = 'lapsed', answered_at = $2
    WHERE booking_id = ANY($1::uuid[]) AND status = 'open' RETURNING organisation_id, entry_id)
  UPDATE waiting_list_entry w SET status = 'waiting' FROM closed
  WHERE w.organisation_id = closed.organisation_id AND w.id = closed.entry_id AND w.status = 'offered'`;
