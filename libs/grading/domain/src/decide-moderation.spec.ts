import { decideModeration, type ModerationProposal } from './decide-moderation';

const upheld: ModerationProposal = {
  decision: 'upheld',
  grade: null,
  reason: '',
  moderator: 'iqa',
  mark: { grade: 'pass', scale: ['fail', 'pass', 'distinction'], markedBy: ['assessor'] },
};

const rulesOf = (proposal: ModerationProposal) => {
  const decided = decideModeration(proposal);
  return decided.kind === 'refused' ? decided.objections.map(({ rule }) => rule) : decided;
};

it('keeps the grade of a mark that is upheld', () => {
  expect(decideModeration(upheld)).toEqual({ kind: 'accepted', grade: 'pass' });
});

it('takes the other grade of a change with its reason', () => {
  const changed = {
    ...upheld,
    decision: 'changed',
    grade: 'fail',
    reason: 'No pipeline was shown.',
  } as const;
  expect(decideModeration(changed)).toEqual({ kind: 'accepted', grade: 'fail' });
});

it('gives no grade to a mark that goes back', () => {
  expect(decideModeration({ ...upheld, decision: 'returned', reason: 'No evidence at duty 4.' })).toEqual({
    kind: 'accepted',
    grade: null,
  });
});

it.each<[string, Partial<ModerationProposal>, string[]]>([
  ['one’s own mark', { moderator: 'assessor' }, ['moderator-is-independent']],
  ['a return without a reason', { decision: 'returned', reason: ' ' }, ['moderation-says-why']],
  ['a change to the same grade', { decision: 'changed', grade: 'pass', reason: 'x' }, ['change-has-another-grade']],
  ['a change to no grade', { decision: 'changed', reason: 'x' }, ['change-has-another-grade']],
  ['a grade outside the scale', { decision: 'changed', grade: 'merit', reason: 'x' }, ['change-has-another-grade']],
  ['a grade beside an upheld mark', { grade: 'fail' }, ['change-has-another-grade']],
  [
    'everything at once',
    { moderator: 'assessor', decision: 'changed' },
    ['moderator-is-independent', 'moderation-says-why', 'change-has-another-grade'],
  ],
])('refuses %s', (_case, difference, rules) => {
  expect(rulesOf({ ...upheld, ...difference })).toEqual(rules);
});
