import { anAssessor, during, someFacts } from '../testing/a-proposal';
import { rankAssessors } from './rank-assessors';

const start = Date.parse('2027-03-01T10:00:00Z');
const busy = during('2027-03-02T09:00:00Z', '2027-03-02T10:00:00Z');
const rank = (assessors: ReturnType<typeof anAssessor>[], asked: string[] = []) =>
  rankAssessors({ facts: someFacts(), assessors, start }, new Set(asked)).map(({ assessorId }) => assessorId);

it('asks whoever has least to do first', () => {
  expect(rank([anAssessor({ id: 'a', commitments: [busy] }), anAssessor({ id: 'b' })])).toEqual(['b', 'a']);
});

it('asks nobody twice and nobody to whom a rule objects', () => {
  const away = anAssessor({ id: 'c', workingTimes: [] });
  expect(rank([anAssessor({ id: 'a' }), anAssessor({ id: 'b' }), away], ['a'])).toEqual(['b']);
});
