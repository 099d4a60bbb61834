import { AssessmentMode } from '../assessment-mode';
import { during, objectionsTo } from '../testing/a-proposal';

const facts = { mode: AssessmentMode.Venue };
const taken = (from: string, until: string) => ({ facts, room: { commitments: [during(from, until)] } });

it('objects to a room that is taken for a minute of the event', () => {
  expect(objectionsTo(taken('2027-03-01T10:59:00Z', '2027-03-01T12:00:00Z'))).toEqual(['room-is-free']);
});

it('takes a room that is taken right before and right after', () => {
  expect(objectionsTo(taken('2027-03-01T11:00:00Z', '2027-03-01T12:00:00Z'))).toEqual([]);
  expect(objectionsTo(taken('2027-03-01T09:00:00Z', '2027-03-01T10:00:00Z'))).toEqual([]);
});
