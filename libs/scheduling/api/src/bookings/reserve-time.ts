import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, notFound, type Actor } from '@assay/platform/api';
import { minuteMs } from '@assay/platform/util';
import type { BookingResponse, BookRequest } from '@assay/scheduling/contracts';
import { BookingChangeKind, BookingStatus, type AttemptFacts, type Objection } from '@assay/scheduling/domain';
import { LoadFacts, type LoadedFacts } from '../facts/load-facts';
import type { LiveBookingRow } from '../facts/facts-row';
import { bookedResponse, type Reserved } from './booked-response';
import { BookingChanged } from './booking-changed';
import { ExpireHolds } from './expire-holds';
import { insertBooking, type NewBooking } from './insert-booking';
import { localStartOf } from './local-start';
import { objectionsSetAside, recordOverride } from './override-rules';
import { resourceTimes } from './resource-times';
import { takeTurns, wantedBy } from './take-turns';

/** As what a time is taken. Everything but a confirmed booking ends by itself unless somebody answers. */
export type Reservation =
  | { readonly status: typeof BookingStatus.Confirmed }
  | { readonly status: typeof BookingStatus.Requested | typeof BookingStatus.Offered; readonly heldUntil: Date }
  /** Without an end: as long as a person at a screen has to confirm. */
  | { readonly status: typeof BookingStatus.Held; readonly heldUntil?: Date };

const kinds = {
  [BookingStatus.Requested]: BookingChangeKind.Requested,
  [BookingStatus.Held]: BookingChangeKind.Held,
  [BookingStatus.Offered]: BookingChangeKind.Held,
  [BookingStatus.Confirmed]: BookingChangeKind.Confirmed,
} as const;

/** Takes the time of an apprentice, an assessor and a room for an attempt, as a hold or as a booking. */
@Injectable()
export class ReserveTime {
  constructor(
    private readonly loadFacts: LoadFacts,
    private readonly expireHolds: ExpireHolds,
    private readonly changed: BookingChanged,
    private readonly clock: Clock,
  ) {}

  /** Throws a Refusal where a rule objects. What the rules overlook because it happens at once, the constraints refuse. */
  async run(manager: EntityManager, actor: Actor, request: BookRequest, reservation: Reservation): Promise<BookingResponse> {
    const { attemptId, assessorId, roomId, overrideReason: reason } = request;
    await takeTurns(manager, actor.organisationId, wantedBy(request));
    const start = Date.parse(request.startsAt);
    const loaded = await this.loadFacts.run(manager, actor, {
      attemptId,
      assessorIds: [assessorId],
      roomIds: roomId ? [roomId] : [],
      period: { from: start, until: start + 1 },
      mode: request.mode,
    });
    const objections = setAside(actor, loaded, start, reason);
    const reserved = await this.take(manager, actor, request, loaded, reservation);
    await recordOverride(manager, actor, this.clock.now(), { bookingId: reserved.id, objections, reason });
    const { startsAt, mode, holdId = null } = request;
    const facts = { attemptId, assessorId, startsAt, mode, roomId: roomId ?? null, holdId };
    await this.changed.announce(manager, actor, { kind: kinds[reservation.status], bookingId: reserved.id, facts });
    return bookedResponse(loaded, request, { ...reserved, isOverridden: objections.length > 0 });
  }

  private async take(
    manager: EntityManager,
    actor: Actor,
    request: BookRequest,
    loaded: LoadedFacts,
    reservation: Reservation,
  ): Promise<Taken> {
    const { live, hasLapsedHolds } = loaded.row;
    if (hasLapsedHolds) await this.expireHolds.run(manager, actor.organisationId);
    if (live?.status === BookingStatus.Held && !live.lapsed) {
      if (reservation.status === BookingStatus.Confirmed && isFor(live, request)) return this.confirmHold(manager, live);
      await letGo(manager, live.id);
    }
    const booking = this.bookingOf(randomUUID(), actor, request, loaded.facts, reservation);
    await insertBooking(manager, booking, resourceTimes(request, loaded.facts));
    return { ...booking, version: 1 };
  }

  private async confirmHold(manager: EntityManager, { id, madeAt, version }: LiveBookingRow): Promise<Taken> {
    await manager.query(
      `UPDATE booking SET status = 'confirmed', held_until = NULL, confirmed_at = $2, version = version + 1 WHERE id = $1 AND status = 'held'`,
      [id, this.clock.now()],
    );
    return { id, status: BookingStatus.Confirmed, heldUntil: null, madeAt: new Date(madeAt), version: version + 1 };
  }

  private bookingOf(
    id: string,
    actor: Actor,
    request: BookRequest,
    { days, minutes, policy }: AttemptFacts,
    reservation: Reservation,
  ): NewBooking {
    const now = this.clock.now();
    const startsAt = new Date(request.startsAt);
    const { status } = reservation;
    const isConfirmed = status === BookingStatus.Confirmed;
    return {
      organisationId: actor.organisationId,
      id,
      attemptId: request.attemptId,
      assessorId: request.assessorId,
      roomId: request.roomId ?? null,
      status,
      mode: request.mode,
      startsAt,
      endsAt: new Date(startsAt.getTime() + minutes * minuteMs),
      localStart: localStartOf(startsAt, days.zone),
      zone: days.zone,
      heldUntil: isConfirmed ? null : (reservation.heldUntil ?? new Date(now.getTime() + policy.holdMinutes * minuteMs)),
      madeBy: actor.accountId,
      madeAt: now,
      confirmedAt: isConfirmed ? now : null,
    };
  }
}

type Taken = Omit<Reserved, 'isOverridden'>;

function setAside(actor: Actor, { facts, assessors, rooms }: LoadedFacts, start: number, reason: string | undefined): readonly Objection[] {
  const [assessor] = assessors;
  if (!assessor) throw notFound();
  return objectionsSetAside(actor, { facts, assessor, room: rooms[0] ?? null, start }, reason);
}

function isFor(hold: NonNullable<LoadedFacts['row']['live']>, request: BookRequest): boolean {
  return (
    hold.assessorId === request.assessorId &&
    hold.mode === request.mode &&
    hold.roomId === (request.roomId ?? null) &&
    Date.parse(hold.startsAt) === Date.parse(request.startsAt)
  );
}

async function letGo(manager: EntityManager, id: string): Promise<void> {
  await manager.query(`UPDATE booking SET status = 'hold-expired', version = version + 1 WHERE id = $1 AND status = 'held'`, [id]);
}
