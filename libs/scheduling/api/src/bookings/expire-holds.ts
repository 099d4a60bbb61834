import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Transactions } from '@assay/database';
import { Clock, recordEvent } from '@assay/platform/api';
import { BookingStatus } from '@assay/scheduling/domain';

/** Lets holds go whose time is over: all of an organisation's, in the transaction that needs their time or by itself. */
@Injectable()
export class ExpireHolds {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** In every organisation; returns how many lapsed. */
  everywhere(): Promise<number> {
    return this.transactions.inEachOrganisation((manager, organisationId) => this.run(manager, organisationId));
  }

  /** Inside a transaction that sees the whole organisation. */
  async run(manager: EntityManager, organisationId: string): Promise<number> {
    const now = this.clock.now();
    const [lapsed] = await manager.query<[{ id: string; attemptId: string }[], number]>(
      `UPDATE booking SET status = '${BookingStatus.HoldExpired}', version = version + 1
       WHERE id IN (SELECT id FROM booking WHERE status = '${BookingStatus.Held}' AND held_until <= $1 ORDER BY id FOR UPDATE SKIP LOCKED)
       RETURNING id, attempt_id AS "attemptId"`,
      [now],
    );
    for (const { id, attemptId } of lapsed)
      await recordEvent(manager, { organisationId, accountId: null }, now, { kind: 'booking.hold-expired', subjectId: id, facts: { attemptId } });
    return lapsed.length;
  }
}
