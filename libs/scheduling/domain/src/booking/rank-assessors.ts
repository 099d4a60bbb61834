import type { AssessorFacts, AttemptFacts } from './booking-facts';
import { objectionsToAssessor } from './decide-booking';

/** An assessor who could take the booking, and why at this place in the order. */
export interface RankedAssessor {
  readonly assessorId: string;
  /** Commitments in the weeks around the booking: the fewer, the sooner asked. */
  readonly busy: number;
}

/** Who could take the time, best first: whoever has least to do then. Those in `asked` have answered already. */
export function rankAssessors(
  choice: { readonly facts: AttemptFacts; readonly assessors: readonly AssessorFacts[]; readonly start: number },
  asked: ReadonlySet<string>,
): RankedAssessor[] {
  const { facts, assessors, start } = choice;
  return assessors
    .filter((assessor) => !asked.has(assessor.id) && objectionsToAssessor({ facts, assessor, start }).length === 0)
    .map(({ id, commitments }) => ({ assessorId: id, busy: commitments.length }))
    .sort((a, b) => a.busy - b.busy || (a.assessorId < b.assessorId ? -1 : 1));
}
