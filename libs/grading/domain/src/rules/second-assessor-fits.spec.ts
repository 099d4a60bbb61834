import { secondAssessorFits } from './second-assessor-fits.rule';

const attempt = { assessorId: 's', lead: { id: 'l' }, candidates: [{ id: 's' }], isOpen: true };

it.each([
  [attempt, []],
  [{ ...attempt, isOpen: false }, ['second-assessor-comes-in-time']],
  [{ ...attempt, lead: null }, ['second-assessor-has-a-lead']],
  [{ ...attempt, assessorId: 'l' }, ['second-assessor-is-another']],
  [{ ...attempt, candidates: [] }, ['second-assessor-is-competent']],
])('%j meets %j', (given, rules) => {
  expect(secondAssessorFits(given).map(({ rule }) => rule)).toEqual(rules);
});
