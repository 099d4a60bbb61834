import { localDate } from '@assay/platform/util';
import { decideBooking } from '../booking/decide-booking';
import { interestFromEmployment, type Interest } from '../booking/interest';
import { aProposal, objectionsTo } from '../testing/a-proposal';

const always = { ground: 'other', from: null, until: null } as const;
const interest = (subjectId: string, changed: Partial<Interest> = {}) => ({
  assessor: { interests: [{ subjectId, ...always, ...changed }] },
});

it('objects to an interest in the employer, the provider or the apprentice', () => {
  for (const subject of ['employer', 'provider', 'apprentice'])
    expect(objectionsTo(interest(subject))).toEqual(['assessor-is-independent']);
});

it('takes an interest in somebody else', () => {
  expect(objectionsTo(interest('another employer'))).toEqual([]);
});

it('says in what the interest is, and nothing more', () => {
  expect(decideBooking(aProposal(interest('employer')))).toMatchObject({ objections: [{ facts: { interests: ['employer'] } }] });
});

it('counts an interest from its first day to its last, both included', () => {
  const on = (from: string, until: string) => objectionsTo(interest('employer', { from: localDate(from), until: localDate(until) }));
  expect(on('2027-03-01', '2027-03-01')).toEqual(['assessor-is-independent']);
  expect(on('2027-03-02', '2027-04-01')).toEqual([]);
  expect(on('2026-01-01', '2027-02-28')).toEqual([]);
});

it('lets a former employment count for three years after its last day', () => {
  const left = (lastDay: string) =>
    objectionsTo({ assessor: { interests: [interestFromEmployment('employer', localDate('2020-01-01'), localDate(lastDay))] } });
  expect(left('2024-03-01')).toEqual([]);
  expect(left('2024-03-02')).toEqual(['assessor-is-independent']);
});

it('keeps whoever assessed an attempt from the one that an appeal led to', () => {
  expect(objectionsTo(interest('apprentice', { ground: 'prior-assessment' }))).toEqual(['assessor-is-independent']);
});
