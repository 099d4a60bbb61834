import type { ValueOf } from '@assay/platform/util';
import { BookingStatus } from '../lifecycles/booking-status';

/** What a person can do with a booking. */
export const BookingAction = {
  Confirm: 'confirm',
  Offer: 'offer',
  AnswerOffer: 'answer-offer',
  Reschedule: 'reschedule',
  RequestChange: 'request-change',
  RefuseChange: 'refuse-change',
  Cancel: 'cancel',
  Start: 'start',
  Complete: 'complete',
  LogContact: 'log-contact',
  NoShow: 'no-show',
  Void: 'void',
} as const;
export type BookingAction = ValueOf<typeof BookingAction>;

/** When the booking is, as the actions want it: instants in milliseconds. */
export interface BookingMoment {
  readonly status: BookingStatus;
  readonly startsAt: number;
  /** So long after the start somebody who has not come counts as not coming. */
  readonly noShowAfterMs: number;
  readonly now: number;
}

const { Confirm, Offer, AnswerOffer, Reschedule, RequestChange, RefuseChange, Cancel, Start, Complete, LogContact, NoShow, Void } =
  BookingAction;

const ahead: Partial<Record<BookingStatus, readonly BookingAction[]>> = {
  [BookingStatus.Requested]: [Confirm, Offer, Cancel],
  [BookingStatus.Held]: [Confirm, Offer, Cancel],
  [BookingStatus.Offered]: [AnswerOffer, Cancel],
  [BookingStatus.Declined]: [Offer, Cancel],
  [BookingStatus.Accepted]: [Confirm, Cancel],
  [BookingStatus.Confirmed]: [Reschedule, RequestChange, Cancel],
  [BookingStatus.RescheduleRequested]: [Reschedule, RefuseChange, Cancel],
};

/** Assessors open the room a little early. */
const startEarlyMs = 15 * 60_000;

/** What can be done with a booking at this moment, whoever asks; permissions come on top. */
export function bookingActions({ status, startsAt, noShowAfterMs, now }: BookingMoment): BookingAction[] {
  const agreed = status === BookingStatus.Confirmed || status === BookingStatus.RescheduleRequested;
  return [
    ...(now < startsAt ? (ahead[status] ?? []) : []),
    ...(agreed && now >= startsAt - startEarlyMs ? [Start] : []),
    ...(agreed && now >= startsAt ? [LogContact] : []),
    ...(agreed && now >= startsAt + noShowAfterMs ? [NoShow] : []),
    ...(status === BookingStatus.InProgress ? [Complete] : []),
    ...(status === BookingStatus.InProgress || status === BookingStatus.Completed ? [Void] : []),
  ];
}
