import { Injectable } from '@nestjs/common';
import { firstRow, type BookingEntity } from '@assay/database';
import { SettingKey } from '@assay/people/domain';
import { Clock, Commands, conflict, type Actor } from '@assay/platform/api';
import type { BookingResponse, ContactRequest, ReasonRequest } from '@assay/scheduling/contracts';
import { BookingAction, bookingActions, BookingChangeKind, BookingStatus } from '@assay/scheduling/domain';
import type { EntityManager } from 'typeorm';
import { BookingChanged, keepWords } from './booking-changed';
import { oneBooking } from './booking-queries';
import { lockBooking, moveBooking } from './lock-booking';
import { settingTime } from './setting-time';

interface Step {
  readonly action: BookingAction;
  readonly status: BookingStatus;
  readonly kind: BookingChangeKind;
}

const steps = {
  start: { action: BookingAction.Start, status: BookingStatus.InProgress, kind: BookingChangeKind.Begun },
  complete: { action: BookingAction.Complete, status: BookingStatus.Completed, kind: BookingChangeKind.Completed },
  'no-show': { action: BookingAction.NoShow, status: BookingStatus.NoShow, kind: BookingChangeKind.NoShow },
  void: { action: BookingAction.Void, status: BookingStatus.Void, kind: BookingChangeKind.Voided },
} as const satisfies Record<string, Step>;

export type ConductStep = keyof typeof steps;

/** What happens on the day: it begins, it ends, somebody does not come, it does not count. By its assessor or a scheduler. */
@Injectable()
export class ConductBooking {
  constructor(
    private readonly commands: Commands,
    private readonly changed: BookingChanged,
    private readonly clock: Clock,
  ) {}

  /** Throws `booking-step-refused` before its time, e.g. a no-show before the wait is over. */
  run(actor: Actor, id: string, name: ConductStep, { reason }: Partial<ReasonRequest> = {}): Promise<BookingResponse> {
    const { action, status, kind } = steps[name];
    return this.commands.run(actor, async (manager) => {
      const booking = await lockBooking(manager, actor, id);
      await this.mustBePossible(manager, booking, action);
      if (name === 'no-show' && !(await firstRow(manager, contacts, [id]))) throw conflict('nobody-contacted');
      const { attemptId, assessorId, startsAt } = booking;
      await moveBooking(manager, booking, status);
      const facts = { attemptId, assessorId, startsAt: startsAt.toISOString() };
      await this.changed.announce(manager, actor, { kind, bookingId: id, facts, ...(reason === undefined ? {} : { words: reason }) });
      return oneBooking(manager, id);
    });
  }

  /** Keeps a try to reach whoever has not come. */
  logContact(actor: Actor, id: string, { channel, outcome }: ContactRequest): Promise<BookingResponse> {
    return this.commands.run(actor, async (manager) => {
      const booking = await lockBooking(manager, actor, id);
      await this.mustBePossible(manager, booking, BookingAction.LogContact);
      const { organisationId, accountId: writtenBy } = actor;
      await keepWords(manager, {
        organisationId,
        bookingId: id,
        kind: `contact.${channel}`,
        words: outcome,
        writtenBy,
        writtenAt: this.clock.now(),
      });
      return oneBooking(manager, id);
    });
  }

  private async mustBePossible(manager: EntityManager, { status, startsAt }: BookingEntity, action: BookingAction): Promise<void> {
    const now = this.clock.now();
    const noShowAfterMs = await settingTime(manager, SettingKey.NoShowWait, now);
    const moment = { status, startsAt: startsAt.getTime(), noShowAfterMs, now: now.getTime() };
    if (bookingActions(moment).includes(action)) return;
    const noShowFrom = new Date(startsAt.getTime() + noShowAfterMs).toISOString();
    throw conflict('booking-step-refused', { from: status, action, startsAt: startsAt.toISOString(), noShowFrom });
  }
}

const contacts = `SELECT FROM booking_remark WHERE booking_id = $1 AND kind LIKE 'contact.%' LIMIT 1`;
