import { MessageKind, NotSentReason } from '@assay/platform/util';
import { BookingStatus } from '../lifecycles/booking-status';
import { reasonNotToSend, type MessageCheck } from './reason-not-to-send';

const check = (changed: Partial<MessageCheck> = {}) =>
  reasonNotToSend({
    kind: MessageKind.Reminder,
    sequenceThen: 1,
    sequenceNow: 1,
    status: BookingStatus.Confirmed,
    start: 2_000,
    now: 1_000,
    takesPart: true,
    ...changed,
  });

it('sends a reminder of a booking that stands as it was', () => {
  expect(check()).toBeNull();
  expect(check({ status: BookingStatus.RescheduleRequested })).toBeNull();
});

it('keeps back what is out of date: cancelled since, moved since, answered since', () => {
  expect(check({ status: BookingStatus.Cancelled })).toBe(NotSentReason.OutOfDate);
  expect(check({ sequenceNow: 2 })).toBe(NotSentReason.OutOfDate);
  expect(check({ kind: MessageKind.Offered, status: BookingStatus.Confirmed })).toBe(NotSentReason.OutOfDate);
});

it('keeps back what would come when the assessment has begun', () => {
  expect(check({ now: 1_999 })).toBeNull();
  expect(check({ now: 2_000 })).toBe(NotSentReason.TooLate);
  expect(check({ kind: MessageKind.NoShow, status: BookingStatus.NoShow, now: 9_000 })).toBeNull();
});

it('writes to nobody who has no part in it', () => {
  expect(check({ takesPart: false })).toBe(NotSentReason.NotTheirs);
});

it('tells an assessor who was replaced that the booking is not theirs any more', () => {
  expect(check({ kind: MessageKind.Cancelled, takesPart: false, sequenceNow: 2 })).toBeNull();
});
