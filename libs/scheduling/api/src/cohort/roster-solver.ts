import type { Assignment, RosterWork } from '@assay/scheduling/domain';

/** What a search tells while it runs. */
export type RosterNews =
  | { readonly kind: 'roster'; readonly cost: number; readonly assignments: readonly Assignment[] }
  | { readonly kind: 'bound'; readonly bound: number };

/** Where rosters are searched for, away from whoever answers requests. */
export abstract class RosterSolver {
  /**
   * Searches until the time is up, the bound is reached or `isStopped`; tells every better roster and bound. The last
   * roster told is the best.
   */
  abstract solve(work: RosterWork, hear: (news: RosterNews) => void, isStopped: () => boolean): Promise<void>;
}
