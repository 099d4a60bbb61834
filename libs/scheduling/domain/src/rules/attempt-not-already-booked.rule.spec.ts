import { objectionsTo, someFacts } from '../testing/a-proposal';

it('objects to a second booking of the attempt', () => {
  const attempt = { ...someFacts().attempt, bookingId: 'another' };
  expect(objectionsTo({ facts: { attempt } })).toEqual(['attempt-not-already-booked']);
});

it('takes an attempt without a booking', () => {
  expect(objectionsTo({})).toEqual([]);
});
