import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { BookingEntity, rowsOf } from '@assay/database';
import { Clock, conflict, type Actor } from '@assay/platform/api';
import { canMove } from '@assay/platform/util';
import { BookingStatus, bookingTransitions, statusesThatHoldTime } from '@assay/scheduling/domain';
import { GiveTimeBack } from '../bookings/give-time-back';

/** Gives back whatever an apprentice who interrupts or leaves has booked ahead, and takes them off the waiting list. */
@Injectable()
export class FreeBookings {
  constructor(
    private readonly giveTimeBack: GiveTimeBack,
    private readonly clock: Clock,
  ) {}

  /**
   * `cancelReason` is told to everybody concerned: why somebody interrupts or leaves is not theirs to know.
   * Throws `assessment-under-way` while one takes place. What has been, or was to have been, stays to be recorded.
   */
  async run(manager: EntityManager, actor: Actor, enrolmentId: string, cancelReason: string): Promise<void> {
    const ids = await rowsOf<{ id: string }>(manager, bookingsSql, [enrolmentId, [...statusesThatHoldTime, BookingStatus.Declined]]);
    const { organisationId } = actor;
    const bookings = await manager.find(BookingEntity, {
      where: { organisationId, id: In(ids.map(({ id }) => id)) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    if (bookings.some(({ status }) => status === BookingStatus.InProgress)) throw conflict('assessment-under-way');
    const now = this.clock.now();
    for (const booking of bookings) {
      const isAhead = booking.startsAt > now && canMove(bookingTransitions, booking.status, BookingStatus.Cancelled);
      if (isAhead) await this.giveTimeBack.run(manager, actor, booking, cancelReason);
    }
    await rowsOf(manager, leaveSql, [enrolmentId]);
  }
}

const bookingsSql = `SELECT b.id FROM booking b JOIN attempt t ON t.organisation_id = b.organisation_id AND t.id = b.attempt_id
  WHERE t.enrolment_id = $1 AND b.status = ANY($2::varchar[])`;

/** Times kept for them are given back by now: nobody is left whom one is offered to. */
const leaveSql = `UPDATE waiting_list_entry w SET status = 'left' FROM attempt t
  WHERE t.organisation_id = w.organisation_id AND t.id = w.attempt_id AND t.enrolment_id = $1 AND w.status IN ('waiting', 'offered')`;
