import type { Absence, Assignment, Cohort, RosterPart } from '@assay/scheduling/domain';

/** What a thread is asked to do. */
export interface CohortWork {
  /** `bound` works beside a search and helps it, `proof` proves a lower bound and nothing else. */
  readonly kind: 'search' | 'bound' | 'proof';
  readonly cohort: Cohort;
  readonly absences: readonly Absence[];
  readonly given: readonly Assignment[];
  readonly seed: number;
  readonly seconds: number;
  /** A fixed number of rounds instead of a time: the same seed then gives the same roster on any machine. */
  readonly rounds: number | null;
  readonly isRepair: boolean;
  /** Set to 1 by whoever wants the thread to end with what it has. */
  readonly stop: Int32Array;
}

/** What a thread says while it works. */
export type CohortNews =
  | {
      readonly kind: 'roster';
      readonly cost: number;
      readonly rounds: number;
      readonly assignments: readonly Assignment[] | null;
      readonly isLast: boolean;
    }
  | { readonly kind: 'bound'; readonly bound: number }
  /** Days filled anew beside the search, for the search to take over where they make its roster cheaper. */
  | { readonly kind: 'part'; readonly part: RosterPart }
  /** A roster found beside the search. */
  | { readonly kind: 'settled'; readonly cost: number; readonly assignments: readonly Assignment[] };

/** What reaches a thread while it works. */
export interface Inbox {
  /** Parts that the other thread found since last asked. */
  readonly parts: () => readonly RosterPart[];
  /** The best roster that the other thread has told of; `null` while there is none. */
  readonly latest: () => readonly Assignment[] | null;
}
