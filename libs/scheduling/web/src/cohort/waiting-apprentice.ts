import type { WaitingAttemptResponse, NamedResponse } from '@assay/scheduling/contracts';

/** An apprentice with everything of theirs that waits. */
export interface WaitingApprentice {
  readonly apprentice: NamedResponse;
  readonly employer: string;
  readonly standards: string;
  readonly attempts: readonly WaitingAttemptResponse[];
  readonly windowEndsOn: string | null;
}

/** In the order of the list: those whose window ends first come first. */
export function waitingApprentices(waiting: readonly WaitingAttemptResponse[]): WaitingApprentice[] {
  return [...Map.groupBy(waiting, ({ apprentice }) => apprentice.id).values()].flatMap((attempts) => {
    const [first] = attempts;
    if (!first) return [];
    const standards = [...new Set(attempts.map(({ standardReference }) => standardReference))].join(', ');
    return [{ apprentice: first.apprentice, employer: first.employer.name, standards, attempts, windowEndsOn: first.windowEndsOn }];
  });
}
