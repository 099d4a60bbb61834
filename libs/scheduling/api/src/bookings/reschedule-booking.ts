import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BookingEntity } from '@assay/database';
import { Clock, Commands, conflict, notFound, stale, type Actor } from '@assay/platform/api';
import { canMove, minuteMs } from '@assay/platform/util';
import type { BookingResponse, RescheduleRequest } from '@assay/scheduling/contracts';
import { agreedStatuses, BookingChangeKind, BookingStatus, bookingTransitions } from '@assay/scheduling/domain';
import { LoadFacts, type LoadedFacts } from '../facts/load-facts';
import { AnswerRefusal } from './answer-refusal';
import { BookingChanged } from './booking-changed';
import { oneBooking } from './booking-queries';
import { ExpireHolds } from './expire-holds';
import { localStartOf } from './local-start';
import { lockBooking, moveBooking } from './lock-booking';
import { moveAllocations } from './move-allocations';
import { objectionsSetAside, recordOverride } from './override-rules';
import { resourceTimes } from './resource-times';
import { takeTurns } from './take-turns';

/**
 * Moves a booking to another time, place or assessor. One transaction: either the new time is won and the old one
 * given back, or everything stays as it was. The booking keeps its id, and its history.
 */
@Injectable()
export class RescheduleBooking {
  constructor(
    private readonly commands: Commands,
    private readonly loadFacts: LoadFacts,
    private readonly expireHolds: ExpireHolds,
    private readonly answerRefusal: AnswerRefusal,
    private readonly changed: BookingChanged,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, id: string, version: number, request: RescheduleRequest): Promise<BookingResponse> {
    const wanted = { ...request, attemptId: '' };
    return this.answerRefusal.during(actor, wanted, () =>
      this.commands.run(actor, async (manager) => {
        const seen = await manager.findOneBy(BookingEntity, { organisationId: actor.organisationId, id });
        if (!seen) throw notFound();
        wanted.attemptId = seen.attemptId;
        const people = [
          seen.attemptId,
          seen.assessorId,
          request.assessorId,
          ...[seen.roomId, request.roomId].flatMap((room) => room ?? []),
        ];
        await takeTurns(manager, actor.organisationId, [...new Set(people)]);
        const booking = await lockBooking(manager, actor, id);
        if (booking.version !== version) throw stale(await oneBooking(manager, id));
        this.mustBeMovable(booking);
        await this.move(manager, actor, booking, request);
        return oneBooking(manager, id);
      }),
    );
  }

  private mustBeMovable({ status, startsAt }: BookingEntity): void {
    if (!agreedStatuses.includes(status) || !canMove(bookingTransitions, status, BookingStatus.Confirmed))
      throw conflict('booking-step-refused', { from: status, to: BookingStatus.Confirmed });
    if (startsAt <= this.clock.now()) throw conflict('booking-has-begun', { startsAt: startsAt.toISOString() });
  }

  private async move(manager: EntityManager, actor: Actor, booking: BookingEntity, request: RescheduleRequest): Promise<void> {
    const { id, assessorId, roomId, mode, startsAt, organisationId } = booking;
    const loaded = await this.factsFor(manager, actor, booking, request);
    const objections = objectionsSetAside(actor, proposalOf(loaded, request), request.overrideReason);
    if (loaded.row.hasLapsedHolds) await this.expireHolds.run(manager, organisationId);
    const now = this.clock.now();
    const before = { startsAt: startsAt.toISOString(), assessorId, roomId, mode };
    const next = placeOf(request, loaded);
    await moveBooking(manager, booking, BookingStatus.Confirmed, next);
    await moveAllocations(manager, organisationId, id, resourceTimes({ ...next, startsAt: next.startsAt }, loaded.facts));
    await recordOverride(manager, actor, now, { bookingId: id, objections, reason: request.overrideReason });
    const kind = BookingChangeKind.Changed;
    const after = { startsAt: next.startsAt.toISOString(), assessorId: next.assessorId, roomId: next.roomId, mode: next.mode };
    await this.changed.announce(manager, actor, {
      kind,
      bookingId: id,
      words: request.reason,
      facts: { attemptId: booking.attemptId, before, after },
    });
  }

  private factsFor(manager: EntityManager, actor: Actor, booking: BookingEntity, request: RescheduleRequest): Promise<LoadedFacts> {
    const start = Date.parse(request.startsAt);
    return this.loadFacts.run(manager, actor, {
      attemptId: booking.attemptId,
      assessorIds: [request.assessorId],
      roomIds: request.roomId ? [request.roomId] : [],
      period: { from: start, until: start + 1 },
      mode: request.mode,
      replacing: booking.id,
    });
  }
}

function proposalOf({ facts, assessors, rooms }: LoadedFacts, { startsAt }: RescheduleRequest) {
  const [assessor] = assessors;
  if (!assessor) throw notFound();
  return { facts, assessor, room: rooms[0] ?? null, start: Date.parse(startsAt) };
}

function placeOf({ startsAt: wanted, assessorId, roomId, mode }: RescheduleRequest, { facts }: LoadedFacts) {
  const startsAt = new Date(wanted);
  const endsAt = new Date(startsAt.getTime() + facts.minutes * minuteMs);
  const { zone } = facts.days;
  return { startsAt, endsAt, localStart: localStartOf(startsAt, zone), zone, assessorId, roomId: roomId ?? null, mode };
}
