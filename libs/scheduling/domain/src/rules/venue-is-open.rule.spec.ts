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
