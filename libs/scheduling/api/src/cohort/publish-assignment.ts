import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { organisationZone, violatedConstraint } from '@assay/database';
import { Clock, type Actor } from '@assay/platform/api';
import {
  BookingChangeKind,
  BookingRuleCode,
  BookingStatus,
  PublicationOutcome,
  RuleSource,
  startOf,
  type DescribedAssignment,
} from '@assay/scheduling/domain';
import { BookingChanged } from '../bookings/booking-changed';
import { lockBooking, moveBooking } from '../bookings/lock-booking';
import { Refusal } from '../bookings/refusal';
import { closeOpenOffers } from '../offers/close-open-offers';
import { OfferToAssessor } from '../offers/offer-to-assessor';
import type { StandingBooking } from './standing-bookings';

export interface PublishedAssignment {
  readonly attemptId: string;
  readonly outcome: PublicationOutcome;
  readonly bookingId: string | null;
  /** Rules that object; empty where it is published. */
  readonly rules: readonly string[];
}

/** Offers a proposed time by the command that people use, or tells which rules object. */
@Injectable()
export class PublishAssignment {
  constructor(
    private readonly offerToAssessor: OfferToAssessor,
    private readonly changed: BookingChanged,
    private readonly clock: Clock,
  ) {}

  async run(
    manager: EntityManager,
    actor: Actor,
    assignment: DescribedAssignment,
    standing: StandingBooking | null,
  ): Promise<PublishedAssignment> {
    const attemptId = assignment.event;
    if (standing && isSame(standing, assignment))
      return { attemptId, outcome: PublicationOutcome.Offered, bookingId: standing.bookingId, rules: [] };
    const start = startOf(assignment, await organisationZone(manager));
    if (start === null) return refused(attemptId, [BookingRuleCode.OrganisationIsOpen]);
    const { assessor: assessorId, mode, venue } = assignment;
    const request = { attemptId, assessorId, mode, startsAt: new Date(start).toISOString(), ...(venue === null ? {} : { roomId: venue }) };
    try {
      if (standing) await this.giveBack(manager, actor, standing);
      const { id: bookingId } = await this.offerToAssessor.within(manager, actor, request);
      return { attemptId, outcome: standing ? PublicationOutcome.Moved : PublicationOutcome.Offered, bookingId, rules: [] };
    } catch (error) {
      const rules = rulesIn(error);
      if (!rules) throw error;
      return refused(attemptId, rules);
    }
  }

  /** The old time goes in the transaction in which the new one is won, or stays with it. */
  private async giveBack(manager: EntityManager, actor: Actor, { bookingId, version, assignment }: StandingBooking): Promise<void> {
    const booking = await lockBooking(manager, actor, bookingId);
    // Somebody moved or answered it since it was read: what they did stands.
    if (booking.version !== version) throw new Refusal([movedMeanwhile]);
    const now = this.clock.now();
    const cancelled = { cancelledBy: actor.accountId, cancelledAt: now, cancelReason: 'Another time was found: the assessor is away.' };
    await moveBooking(manager, booking, BookingStatus.Cancelled, cancelled);
    await closeOpenOffers(manager, bookingId, now);
    const facts = { attemptId: assignment.event, startsAt: booking.startsAt.toISOString() };
    await this.changed.announce(manager, actor, { kind: BookingChangeKind.Cancelled, bookingId, facts });
  }
}

const movedMeanwhile = { rule: BookingRuleCode.AttemptNotAlreadyBooked, source: RuleSource.OrganisationPolicy, facts: {} };

const refused = (attemptId: string, rules: readonly string[]): PublishedAssignment => ({
  attemptId,
  outcome: PublicationOutcome.Refused,
  bookingId: null,
  rules,
});

function isSame({ assignment }: StandingBooking, { assessor, date, start, venue }: DescribedAssignment): boolean {
  return assignment.assessor === assessor && assignment.date === date && assignment.start === start && assignment.venue === venue;
}

/** Null for what is no refusal. */
function rulesIn(error: unknown): readonly string[] | null {
  if (error instanceof Refusal) return error.objections.map(({ rule }) => rule);
  const constraint = violatedConstraint(error);
  if (constraint === 'allocation_never_overlaps') return [BookingRuleCode.AssessorIsFree];
  return constraint === 'booking_one_live_per_attempt' ? [BookingRuleCode.AttemptNotAlreadyBooked] : null;
}
