import { AssessmentMode } from '../assessment-mode';
import { objectionsTo } from '../testing/a-proposal';

const facts = { mode: AssessmentMode.Venue };

it('takes an event from opening to closing, not a minute outside', () => {
  expect(objectionsTo({ facts, room: { opensAt: 600, closesAt: 660 } })).toEqual([]);
  expect(objectionsTo({ facts, room: { opensAt: 601, closesAt: 700 } })).toEqual(['venue-is-open']);
  expect(objectionsTo({ facts, room: { opensAt: 540, closesAt: 659 } })).toEqual(['venue-is-open']);
});

it('objects to a venue without a room', () => {
  expect(objectionsTo({ facts, room: null })).toEqual(['venue-is-open']);
});

it('asks for no room online', () => {
  expect(objectionsTo({ room: null })).toEqual([]);
});

it('keeps to the hours of the weekday where the venue has its own', () => {
  const on = (weekday: number) => objectionsTo({ facts, room: { openings: [{ weekday, from: 540, until: 720 }] } });
  expect(on(1)).toEqual([]);
  expect(on(2)).toEqual(['venue-is-open']);
});
