import { CaseOutcome } from '../cases/case-words';
import { type Objection, objection } from '../objection';

interface ClosingCase {
  readonly openedBy: string;
  readonly closer: string;
  readonly outcome: CaseOutcome;
}

/** An attempt becomes void by two people: one opened the case, another closes it. */
export function voidingHasTwoPeople({ openedBy, closer, outcome }: ClosingCase): readonly Objection[] {
  return outcome === CaseOutcome.AttemptVoid && openedBy === closer ? objection('voiding-has-two-people') : [];
}
