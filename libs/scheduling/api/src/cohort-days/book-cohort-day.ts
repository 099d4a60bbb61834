import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { violatedConstraint } from '@assay/database';
import { Commands, conflict, invalid, type Actor } from '@assay/platform/api';
import type { BookCohortDayRequest, BookingResponse, CohortDayResponse, HoldRequest } from '@assay/scheduling/contracts';
import { BookingStatus, type Objection } from '@assay/scheduling/domain';
import { Refusal } from '../bookings/refusal';
import { ReserveTime } from '../bookings/reserve-time';
import { takeTurns } from '../bookings/take-turns';
import { OfferToAssessor } from '../offers/offer-to-assessor';

/** Books several apprentices in one transaction: all of them, or none and why. */
@Injectable()
export class BookCohortDay {
  constructor(
    private readonly commands: Commands,
    private readonly reserveTime: ReserveTime,
    private readonly offerToAssessor: OfferToAssessor,
  ) {}

  async run(actor: Actor, { times, asOffers = false }: BookCohortDayRequest): Promise<CohortDayResponse> {
    if (times.length === 0) throw invalid([{ field: 'times', code: 'empty', detail: 'At least one.' }]);
    try {
      return await this.commands.run(actor, async (manager) => {
        await takeTurns(manager, actor.organisationId, everybodyIn(times));
        const { bookings, refused } = await this.bookEach(manager, actor, times, asOffers);
        if (refused.length > 0) throw conflict('cohort-day-refused', { refused });
        return { bookings };
      });
    } catch (error) {
      if (violatedConstraint(error) === 'allocation_never_overlaps' || violatedConstraint(error) === 'booking_one_live_per_attempt')
        throw conflict('cohort-day-refused', { refused: [] });
      throw error;
    }
  }

  /** Goes on after a refusal, so that all of them are told at once; the transaction ends without a trace. */
  private async bookEach(manager: EntityManager, actor: Actor, times: readonly HoldRequest[], asOffers: boolean): Promise<Outcome> {
    const bookings: BookingResponse[] = [];
    const refused: Outcome['refused'] = [];
    for (const time of times)
      try {
        bookings.push(
          asOffers
            ? await this.offerToAssessor.within(manager, actor, time)
            : await this.reserveTime.run(manager, actor, time, { status: BookingStatus.Confirmed }),
        );
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        refused.push({ attemptId: time.attemptId, objections: error.objections });
      }
    return { bookings, refused };
  }
}

interface Outcome {
  readonly bookings: BookingResponse[];
  readonly refused: { readonly attemptId: string; readonly objections: readonly Objection[] }[];
}

const everybodyIn = (times: readonly HoldRequest[]): string[] => [
  ...new Set(times.flatMap(({ attemptId, assessorId, roomId }) => [attemptId, assessorId, ...(roomId ? [roomId] : [])])),
];
