import { kindsOfSubject, valuesOf } from '@assay/platform/util';
import { BookingChangeKind } from '../lifecycles/booking-change';
import { messagesOfChange } from './messages-of-change';

it('has a change for every kind of message', () => {
  const caused = new Set(valuesOf(BookingChangeKind).flatMap((change) => messagesOfChange(change).map(({ kind }) => kind)));
  expect([...caused].sort()).toEqual([...kindsOfSubject.booking].sort());
});

it('bothers nobody with what is nobody’s news', () => {
  for (const quiet of [
    BookingChangeKind.Held,
    BookingChangeKind.HoldExpired,
    BookingChangeKind.Begun,
    BookingChangeKind.Completed,
    BookingChangeKind.Voided,
  ])
    expect(messagesOfChange(quiet)).toEqual([]);
});

it('tells both who take part of whatever calendars show', () => {
  for (const change of [BookingChangeKind.Confirmed, BookingChangeKind.Changed, BookingChangeKind.Cancelled])
    expect(new Set(messagesOfChange(change).map(({ part }) => part)).size).toBe(2);
});
