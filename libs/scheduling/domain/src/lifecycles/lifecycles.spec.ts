import { finalStates, reachableFrom } from '@assay/platform/util';
import { BookingStatus, bookingTransitions, statusesThatHoldTime } from './booking-status';
import { EnrolmentStatus, enrolmentTransitions } from './enrolment-status';

it('reaches every booking status from held, and knows which are the end', () => {
  expect(reachableFrom(bookingTransitions, BookingStatus.Held).size).toBe(Object.keys(bookingTransitions).length);
  expect(finalStates(bookingTransitions).sort()).toEqual(['cancelled', 'hold-expired', 'no-show', 'void']);
});

it('lets no final booking status but a void one come from time that stays held', () => {
  for (const status of finalStates(bookingTransitions)) expect(statusesThatHoldTime).not.toContain(status);
});

it('reaches every enrolment status from training, and knows which are the end', () => {
  const reached = reachableFrom(enrolmentTransitions, EnrolmentStatus.InTraining);
  expect(reached.size).toBe(Object.keys(enrolmentTransitions).length);
  expect(finalStates(enrolmentTransitions).sort()).toEqual(['complete', 'withdrawn']);
});
