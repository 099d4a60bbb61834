import type { CohortCandidateResponse, NamedResponse } from '@assay/scheduling/contracts';

/** An apprentice with everything of theirs that waits. */
export interface WaitingApprentice {
  readonly apprentice: NamedResponse;
  readonly employer: string;
  readonly standards: string;
  readonly attempts: readonly CohortCandidateResponse[];
  readonly windowEndsOn: string | null;
}

/** In the order of the list: those whose window ends first come first. */
export function waitingApprentices(candidates: readonly CohortCandidateResponse[]): WaitingApprentice[] {
  return [...Map.groupBy(candidates, ({ apprentice }) => apprentice.id).values()].flatMap((attempts) => {
    const [first] = attempts;
    if (!first) return [];
    const standards = [...new Set(attempts.map(({ standardReference }) => standardReference))].join(', ');
    return [{ apprentice: first.apprentice, employer: first.employer.name, standards, attempts, windowEndsOn: first.windowEndsOn }];
  });
}
