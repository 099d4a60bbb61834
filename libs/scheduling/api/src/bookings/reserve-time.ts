import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '@assay/database';
import { Clock, notFound, recordEvent, type Actor } from '@assay/platform/api';
import { timeOfDay, wallTimeOf } from '@assay/platform/util';
import type { BookingResponse, BookRequest } from '@assay/scheduling/contracts';
import { BookingStatus, decideBooking, ResourceKind, type AttemptFacts } from '@assay/scheduling/domain';
import { LoadFacts, type LoadedFacts } from '../facts/load-facts';
import type { LiveBookingRow } from '../facts/facts-row';
import { bookedResponse, type Reserved } from './booked-response';
import { ExpireHolds } from './expire-holds';
import { insertBooking, type NewBooking, type ResourceTime } from './insert-booking';
import { Refusal } from './refusal';

const minuteMs = 60_000;
type Wanted = typeof BookingStatus.Held | typeof BookingStatus.Confirmed;

/** Takes the time of an apprentice, an assessor and a room for an attempt, as a hold or as a booking. */
@Injectable()
export class ReserveTime {
  constructor(
    private readonly loadFacts: LoadFacts,
    private readonly expireHolds: ExpireHolds,
    private readonly clock: Clock,
  ) {}

  /** Throws a Refusal where a rule objects. What the rules overlook because it happens at once, the constraints refuse. */
  async run(manager: EntityManager, actor: Actor, request: BookRequest, wanted: Wanted): Promise<BookingResponse> {
    const { attemptId, assessorId, roomId } = request;
    await takeTurns(manager, actor.organisationId, [attemptId, assessorId, ...(roomId ? [roomId] : [])]);
    const start = Date.parse(request.startsAt);
    const loaded = await this.loadFacts.run(manager, actor, {
      attemptId,
      assessorIds: [assessorId],
      roomIds: roomId ? [roomId] : [],
      period: { from: start, until: start + 1 },
      mode: request.mode,
    });
    mustAgree(loaded, start);
    const reserved = await this.take(manager, actor, request, loaded, wanted);
    const { startsAt, mode, holdId = null } = request;
    const facts = { attemptId, assessorId, startsAt, mode, roomId: roomId ?? null, holdId };
    const kind = wanted === BookingStatus.Held ? 'booking.held' : 'booking.confirmed';
    await recordEvent(manager, actor, this.clock.now(), { kind, subjectId: reserved.id, facts });
    return bookedResponse(loaded, request, reserved);
  }

  private async take(manager: EntityManager, actor: Actor, request: BookRequest, loaded: LoadedFacts, wanted: Wanted): Promise<Reserved> {
    const { live, hasLapsedHolds } = loaded.row;
    if (hasLapsedHolds) await this.expireHolds.run(manager, actor.organisationId);
    if (live?.status === BookingStatus.Held && !live.lapsed) {
      if (wanted === BookingStatus.Confirmed && isFor(live, request)) return this.confirmHold(manager, live);
      await letGo(manager, live.id);
    }
    const booking = this.bookingOf(randomUUID(), actor, request, loaded.facts, wanted);
    await insertBooking(manager, booking, timesOf(request, loaded.facts));
    return { ...booking, version: 1 };
  }

  private async confirmHold(manager: EntityManager, { id, madeAt, version }: LiveBookingRow): Promise<Reserved> {
    await manager.query(
      `UPDATE booking SET status = 'confirmed', held_until = NULL, confirmed_at = $2, version = version + 1 WHERE id = $1 AND status = 'held'`,
      [id, this.clock.now()],
    );
    return { id, status: BookingStatus.Confirmed, heldUntil: null, madeAt: new Date(madeAt), version: version + 1 };
  }

  private bookingOf(id: string, actor: Actor, request: BookRequest, { days, minutes, policy }: AttemptFacts, status: Wanted): NewBooking {
    const now = this.clock.now();
    const startsAt = new Date(request.startsAt);
    const local = wallTimeOf(startsAt.getTime(), days.zone);
    const isHeld = status === BookingStatus.Held;
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
      localStart: `${local.date}T${timeOfDay(local.minutes)}`,
      zone: days.zone,
      heldUntil: isHeld ? new Date(now.getTime() + policy.holdMinutes * minuteMs) : null,
      madeBy: actor.accountId,
      madeAt: now,
      confirmedAt: isHeld ? null : now,
    };
  }
}

/** Those who want the same people wait here, so that all but the first meet the rules and not the constraint. */
async function takeTurns(manager: EntityManager, organisationId: string, ids: readonly string[]): Promise<void> {
  const keys = ids.map((id) => `${organisationId}/${id}`).sort();
  await rowsOf(manager, 'SELECT pg_advisory_xact_lock(hashtextextended(key, 0)) FROM unnest($1::text[]) AS key', [keys]);
}

function mustAgree({ facts, assessors, rooms }: LoadedFacts, start: number): void {
  const [assessor] = assessors;
  if (!assessor) throw notFound();
  const decision = decideBooking({ facts, assessor, room: rooms[0] ?? null, start });
  if (decision.kind === 'refused') throw new Refusal(decision.objections);
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

function timesOf({ startsAt, assessorId, roomId }: BookRequest, { apprentice, minutes, policy }: AttemptFacts): ResourceTime[] {
  const from = Date.parse(startsAt);
  const until = from + minutes * minuteMs;
  const notes = policy.assessorBufferMinutes * minuteMs;
  return [
    { id: apprentice.id, kind: ResourceKind.Apprentice, during: { from, until } },
    { id: assessorId, kind: ResourceKind.Assessor, during: { from, until: until + notes } },
    ...(roomId ? [{ id: roomId, kind: ResourceKind.Room, during: { from, until } }] : []),
  ];
}
