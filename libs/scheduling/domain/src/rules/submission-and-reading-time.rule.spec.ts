import { localDate } from '@assay/platform/util';
import { objectionsTo, planned, someFacts } from '../testing/a-proposal';

const handedIn = (on: string | null) => ({ attempt: { ...someFacts().attempt, submittedOn: on === null ? null : localDate(on) } });

it('gives the assessor fourteen days to read', () => {
  expect(objectionsTo({ facts: handedIn('2027-02-15') })).toEqual([]);
  expect(objectionsTo({ facts: handedIn('2027-02-16') })).toEqual(['submission-and-reading-time']);
});

it('objects while the submission is awaited', () => {
  expect(objectionsTo({ facts: handedIn(null) })).toEqual(['submission-and-reading-time']);
});

it('asks for nothing where the plan wants no submission', () => {
  expect(objectionsTo({ facts: { ...handedIn(null), ...planned({ submission: null }) } })).toEqual([]);
});
