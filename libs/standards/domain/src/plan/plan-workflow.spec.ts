import { planRefusal } from './plan-workflow';

const shipped = { status: 'draft', editors: [], submittedBy: null } as const;
const edited = { ...shipped, editors: ['author'] };
const submitted = { status: 'submitted', editors: ['author'], submittedBy: 'sender' } as const;

it.each([
  ['publish', shipped, 'author', null],
  ['submit', shipped, 'author', 'plan-not-ready'],
  ['submit', edited, 'author', null],
  ['publish', edited, 'second', 'plan-not-ready'],
  ['publish', submitted, 'author', 'plan-own-work'],
  ['publish', submitted, 'sender', 'plan-own-work'],
  ['publish', submitted, 'second', null],
  ['return', submitted, 'author', null],
  ['return', edited, 'second', 'plan-not-ready'],
  ['publish', { ...submitted, status: 'published' as const }, 'second', 'plan-not-ready'],
] as const)('%s of %o by %s: %s', (step, plan, account, refusal) => {
  expect(planRefusal(step, plan, account)).toBe(refusal);
});
