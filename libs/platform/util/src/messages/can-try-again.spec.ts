import { canTryAgain, type MessageState } from './can-try-again';
import { NotSentReason } from './not-sent-reason';

const now = Date.parse('2027-02-01T10:00:00Z');
const tried = (changed: Partial<MessageState>): boolean =>
  canTryAgain({ status: 'waiting', failures: 0, dueAt: now, notSentBecause: null, ...changed }, now);

it('tries again what failed and waits for a later try', () => {
  expect(tried({ failures: 2, dueAt: now + 1 })).toBe(true);
  expect(tried({ failures: 2, dueAt: now })).toBe(false);
  expect(tried({ failures: 0, dueAt: now + 1 })).toBe(false);
});

it('tries again what was not sent for a reason that somebody can mend, and nothing that was sent', () => {
  const mendable = Object.values(NotSentReason).filter((notSentBecause) => tried({ status: 'not-sent', notSentBecause }));
  expect(mendable.sort()).toEqual(['no-reader', 'refused']);
  expect(tried({ status: 'sent' })).toBe(false);
});
