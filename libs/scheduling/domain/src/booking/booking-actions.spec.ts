import { BookingStatus } from '../lifecycles/booking-status';
import { bookingActions } from './booking-actions';
import { hour, minute } from '../testing/a-proposal';

const startsAt = Date.parse('2027-03-01T10:00:00Z');
const at = (status: BookingStatus, fromStart: number) =>
  bookingActions({ status, startsAt, noShowAfterMs: 10 * minute, now: startsAt + fromStart });

it('lets a confirmed booking move or be cancelled until it begins, and not from then on', () => {
  expect(at(BookingStatus.Confirmed, -hour)).toEqual(['reschedule', 'request-change', 'cancel']);
  expect(at(BookingStatus.Confirmed, -1)).toEqual(['reschedule', 'request-change', 'cancel', 'start']);
  expect(at(BookingStatus.Confirmed, 0)).toEqual(['start', 'log-contact']);
});

it('calls nobody absent before the wait is over', () => {
  expect(at(BookingStatus.Confirmed, 10 * minute - 1)).not.toContain('no-show');
  expect(at(BookingStatus.Confirmed, 10 * minute)).toContain('no-show');
});

it('leaves nothing to do where a booking has ended', () => {
  for (const status of [BookingStatus.Cancelled, BookingStatus.NoShow, BookingStatus.Void, BookingStatus.HoldExpired])
    expect(at(status, -hour)).toEqual([]);
});
