import { jobQueue, type JobData } from '@assay/platform/api';

export interface CohortRunJob extends JobData {
  readonly runId: string;
}

/** Searches for rosters. Where the process dies, another goes on from the best roster that was stored. */
export const cohortQueue = jobQueue<CohortRunJob>('cohort-run', {
  retryLimit: 3,
  retryDelay: 1,
  retryDelayMax: 10,
  expireInSeconds: 1800,
  heartbeatSeconds: 10,
});
