import type { Absence, Assignment, Cohort } from '@assay/scheduling/domain';
import type { ThreadLink } from './thread-link';

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
  /** To the other thread that works on the same roster; `null` where none does. */
  readonly link: ThreadLink | null;
}

/** What a thread says while it works. */
export type CohortNews =
  | {
      readonly kind: 'roster';
      readonly cost: number;
      readonly rounds: number;
      /** Said at the end only. */
      readonly assignments: readonly Assignment[] | null;
    }
  | { readonly kind: 'bound'; readonly bound: number }
  /** A roster found beside the search. */
  | { readonly kind: 'settled'; readonly cost: number; readonly assignments: readonly Assignment[] };
