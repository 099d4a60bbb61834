import { Injectable } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import type { EntityManager } from 'typeorm';
import { FreedTimeEntity, organisationZone, rowsOf, Transactions, WaitingListEntryEntity, WaitingListOfferEntity } from '@assay/database';
import { SettingKey } from '@assay/people/domain';
import { Clock, type Actor } from '@assay/platform/api';
import { dateIn, type LocalDate, weekdayOf } from '@assay/platform/util';
import { BookingStatus, OfferStatus, orderWaiting, WaitingListStatus, type AssessmentMode, type Waiting } from '@assay/scheduling/domain';
import { answerBy } from '../bookings/setting-time';
import { Refusal } from '../bookings/refusal';
import { ReserveTime } from '../bookings/reserve-time';
import { candidatesSql, openFreedTimes, settleOffers } from './waiting-list-sql';

interface Candidate extends Waiting {
  readonly attemptId: string;
  readonly joinedBy: string;
}

/** Offers times that bookings gave back along the waiting list, one apprentice after the other, until somebody takes them. */
@Injectable()
export class OfferFreedTimes {
  constructor(
    private readonly transactions: Transactions,
    private readonly reserveTime: ReserveTime,
    private readonly clock: Clock,
    private readonly logger: PinoLogger,
  ) {}

  /** In every organisation; returns how many offers were made. */
  everywhere(): Promise<number> {
    return this.transactions.inEachOrganisation((manager, organisationId) => this.run(manager, organisationId));
  }

  /** In one organisation, right after a time became free. What fails here is done by the next turn of the background. */
  async soon(organisationId: string): Promise<void> {
    try {
      await this.transactions.run({ organisationId, audience: 'staff', subjectId: null }, (manager) => this.run(manager, organisationId));
    } catch (error) {
      this.logger.error({ err: error }, 'freed times were not offered yet');
    }
  }

  private async run(manager: EntityManager, organisationId: string): Promise<number> {
    const now = this.clock.now();
    await rowsOf(manager, settleOffers, [now]);
    const freed = await rowsOf<FreedTimeEntity>(manager, openFreedTimes, []);
    let made = 0;
    for (const time of freed) {
      if (time.startsAt > now && (await this.offer(manager, organisationId, time, now))) made += 1;
      else await manager.update(FreedTimeEntity, { organisationId, id: time.id }, { closedAt: now });
    }
    return made;
  }

  /** To the first in the order to whom no rule objects; false where nobody is left. */
  private async offer(manager: EntityManager, organisationId: string, time: FreedTimeEntity, now: Date): Promise<boolean> {
    const date = dateIn(await organisationZone(manager), time.startsAt.getTime());
    const rows = await rowsOf<Candidate>(manager, candidatesSql, [time.id, date, weekdayOf(date as LocalDate), now]);
    const ordered = orderWaiting(rows);
    const until = await answerBy(manager, SettingKey.AssessorAnswer, now, time.startsAt);
    for (const [index, entry] of ordered.entries()) {
      const bookingId = await this.keep(manager, organisationId, time, entry, until);
      if (bookingId === null) continue;
      const because = {
        place: index + 1,
        of: ordered.length,
        windowEndsOn: entry.windowEndsOn,
        waitingSince: new Date(entry.joinedAt).toISOString(),
      };
      const offer = {
        organisationId,
        entryId: entry.id,
        freedTimeId: time.id,
        bookingId,
        status: OfferStatus.Open,
        because,
        offeredAt: now,
        answerBy: until,
      };
      await manager.insert(WaitingListOfferEntity, offer);
      await manager.update(WaitingListEntryEntity, { organisationId, id: entry.id }, { status: WaitingListStatus.Offered });
      return true;
    }
    return false;
  }

  /** The time becomes a hold of whoever waits; null where a rule objects. */
  private async keep(
    manager: EntityManager,
    organisationId: string,
    time: FreedTimeEntity,
    entry: Candidate,
    heldUntil: Date,
  ): Promise<string | null> {
    const request = {
      attemptId: entry.attemptId,
      assessorId: time.assessorId,
      startsAt: time.startsAt.toISOString(),
      mode: time.mode as AssessmentMode,
    };
    try {
      const room = time.roomId === null ? {} : { roomId: time.roomId };
      const reservation = { status: BookingStatus.Held, heldUntil };
      return (await this.reserveTime.run(manager, inTheNameOf(organisationId, entry), { ...request, ...room }, reservation)).id;
    } catch (error) {
      if (error instanceof Refusal) return null;
      throw error;
    }
  }
}

/** The hold is made for whoever put the apprentice on the list. */
function inTheNameOf(organisationId: string, { joinedBy }: Candidate): Actor {
  return { organisationId, accountId: joinedBy, audience: 'staff', subjectId: null, roles: [], permissions: new Set(), sessionId: '' };
}
