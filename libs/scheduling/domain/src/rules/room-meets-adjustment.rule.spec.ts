import { AssessmentMode } from '../assessment-mode';
import { objectionsTo, planned, ruled } from '../testing/a-proposal';

const atVenue = (neededFeatures: string[], features: string[]) =>
  objectionsTo({
    facts: { ...planned({ places: ruled([AssessmentMode.Venue]) }), mode: AssessmentMode.Venue, neededFeatures },
    room: { features },
  });

it('objects to a room without what was agreed', () => {
  expect(atVenue(['step-free', 'hearing-loop'], ['step-free'])).toEqual(['room-meets-adjustment']);
});

it('takes a room that has it all, and more', () => {
  expect(atVenue(['step-free'], ['quiet', 'step-free'])).toEqual([]);
});

it('asks nothing of a room where nothing was agreed, nor of a video link', () => {
  expect(atVenue([], [])).toEqual([]);
  expect(objectionsTo({ facts: { neededFeatures: ['step-free'] } })).toEqual([]);
});
