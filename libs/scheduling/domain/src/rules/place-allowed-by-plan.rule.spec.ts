import { AssessmentMode } from '../assessment-mode';
import { objectionsTo } from '../testing/a-proposal';

it('lets the discussion take place online and at a venue', () => {
  expect(objectionsTo({ facts: { mode: AssessmentMode.Online } })).toEqual([]);
  expect(objectionsTo({ facts: { mode: AssessmentMode.Venue }, room: {} })).toEqual([]);
});

it('objects to the workplace, which this method’s plan does not name', () => {
  expect(objectionsTo({ facts: { mode: AssessmentMode.Onsite } })).toEqual(['place-allowed-by-plan']);
});
