import { finalStates, reachableFrom, type TransitionTable } from '@assay/platform/util';
import { CohortRunState, cohortRunTransitions, finishedRunStates } from '../cohort-run/cohort-run-state';
import { ImportStatus, importTransitions } from '../import/import-status';
import { AdjustmentStatus, adjustmentDecisions, adjustmentTransitions } from './adjustment-status';
import { BookingStatus, bookingTransitions, firstBookingStatuses, statusesThatHoldTime, statusesThatLapse } from './booking-status';
import { EnrolmentStatus, enrolmentTransitions } from './enrolment-status';
import { OfferStatus, offerTransitions } from './offer-status';
import { WaitingListStatus, waitingListTransitions } from './waiting-list-status';

function reached<State extends string>(table: TransitionTable<State>, ...first: readonly State[]): number {
  return new Set(first.flatMap((state) => [...reachableFrom(table, state)])).size;
}

it('reaches every booking status from where bookings begin, and knows which are the end', () => {
  expect(reached(bookingTransitions, ...firstBookingStatuses)).toBe(Object.keys(bookingTransitions).length);
  expect(finalStates(bookingTransitions).sort()).toEqual(['cancelled', 'hold-expired', 'no-show', 'void']);
});

it('lets no final booking status hold time', () => {
  for (const status of finalStates(bookingTransitions)) expect(statusesThatHoldTime).not.toContain(status);
});

it('lets everything that lapses hold time until it does', () => {
  for (const status of statusesThatLapse) {
    expect(statusesThatHoldTime).toContain(status);
    expect(bookingTransitions[status]).toContain(BookingStatus.HoldExpired);
  }
});

it('lets whatever lies ahead be cancelled', () => {
  for (const status of statusesThatHoldTime.filter((one) => one !== 'in-progress' && one !== 'completed'))
    expect(bookingTransitions[status]).toContain(BookingStatus.Cancelled);
});

it('lets nobody confirm what every assessor asked has declined: the last of them may have an interest', () => {
  expect(bookingTransitions[BookingStatus.Declined]).toEqual([BookingStatus.Offered, BookingStatus.Cancelled]);
});

it('reaches every enrolment status from training, and knows which are the end', () => {
  expect(reached(enrolmentTransitions, EnrolmentStatus.Registered)).toBe(Object.keys(enrolmentTransitions).length);
  expect(finalStates(enrolmentTransitions).sort()).toEqual(['complete', 'transferred', 'withdrawn']);
});

it('answers an offer once', () => {
  expect(reached(offerTransitions, OfferStatus.Open)).toBe(Object.keys(offerTransitions).length);
  expect(finalStates(offerTransitions)).toHaveLength(4);
});

it('lets who waits be offered a time again and again until they have one or leave', () => {
  expect(reached(waitingListTransitions, WaitingListStatus.Waiting)).toBe(Object.keys(waitingListTransitions).length);
  expect(finalStates(waitingListTransitions).sort()).toEqual(['left', 'placed']);
});

it('decides an adjustment once', () => {
  expect(reached(adjustmentTransitions, AdjustmentStatus.Requested)).toBe(Object.keys(adjustmentTransitions).length);
  for (const decision of adjustmentDecisions) expect(finalStates(adjustmentTransitions)).toContain(decision);
});

it('takes over a file of apprentices or leaves it, from where it was checked', () => {
  expect(reached(importTransitions, ImportStatus.Checked)).toBe(Object.keys(importTransitions).length);
  expect(finalStates(importTransitions)).toEqual([ImportStatus.Done, ImportStatus.Abandoned]);
});

it('ends a run of a cohort in a state in which nothing changes any more', () => {
  expect(reached(cohortRunTransitions, CohortRunState.Queued)).toBe(Object.keys(cohortRunTransitions).length);
  expect(finalStates(cohortRunTransitions).sort()).toEqual([...finishedRunStates].sort());
});
