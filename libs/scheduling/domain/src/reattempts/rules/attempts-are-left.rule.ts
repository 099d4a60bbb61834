import { objectTo, type EarlierAttempt, type ReattemptFacts, type ReattemptRule } from '../reattempt-facts';
import type { AssessmentMethod } from '@assay/standards/domain';

/** No method is attempted more often than the plan's resits and retakes allow. */
export const attemptsAreLeft: ReattemptRule = (facts, { method, kind }) => {
  const left = attemptsLeft(facts, method);
  return kind === 'first' || left === null || left > 0
    ? []
    : objectTo('attempts-are-left', { allowed: facts.plan.reattempts.attempts.value });
};

/** How many further attempts the method has left; null where the plan sets no limit. */
export function attemptsLeft({ plan, attempts }: ReattemptFacts, method: AssessmentMethod): number | null {
  const allowed = plan.reattempts.attempts.value;
  const counts = ({ kind, isVoid, isDisregarded }: EarlierAttempt) =>
    kind !== 'first' && !isDisregarded && (!isVoid || plan.reattempts.voidCounts.value);
  return allowed === null ? null : allowed - attempts.filter((attempt) => attempt.method === method && counts(attempt)).length;
}
