import type { TransitionTable, ValueOf } from '@assay/platform/util';

/** How far the scheduling of a cohort has come. */
export const CohortRunState = {
  Queued: 'queued',
  Running: 'running',
  Done: 'done',
  /** Stopped by a person; the best roster so far is kept. */
  Cancelled: 'cancelled',
  Failed: 'failed',
} as const;
export type CohortRunState = ValueOf<typeof CohortRunState>;

/** A run whose process died is queued again, and goes on from the best roster it had. */
export const cohortRunTransitions: TransitionTable<CohortRunState> = {
  [CohortRunState.Queued]: [CohortRunState.Running, CohortRunState.Cancelled, CohortRunState.Failed],
  [CohortRunState.Running]: [CohortRunState.Queued, CohortRunState.Done, CohortRunState.Cancelled, CohortRunState.Failed],
  [CohortRunState.Done]: [],
  [CohortRunState.Cancelled]: [],
  [CohortRunState.Failed]: [],
};

/** The states in which nothing will change any more. */
export const finishedRunStates: readonly CohortRunState[] = [CohortRunState.Done, CohortRunState.Cancelled, CohortRunState.Failed];
