import { withQuery } from '../scheduling-client';

export interface WaitingFilter {
  readonly standard: string;
  readonly employerId: string;
  readonly trainingProviderId: string;
  readonly endsBy: string;
}

export interface PinQuery {
  readonly attemptId: string;
  readonly assessorId: string;
  readonly date: string;
  readonly start: string;
  readonly roomId?: string;
}

/** The addresses of the cohorts' API, each written once. */
export const cohortApi = {
  waiting: (filter: WaitingFilter) => withQuery('/api/waiting-attempts', { ...filter }),
  runs: '/api/cohort-runs',
  run: (id: string) => `/api/cohort-runs/${id}`,
  progress: (id: string) => `/api/cohort-runs/${id}/progress`,
  cancellation: (id: string) => `/api/cohort-runs/${id}/cancellation`,
  pinTrial: (id: string, query: PinQuery) => withQuery(`/api/cohort-runs/${id}/pin-trial`, { ...query }),
  pins: (id: string) => `/api/cohort-runs/${id}/pins`,
  pin: (id: string, attemptId: string) => `/api/cohort-runs/${id}/pins/${attemptId}`,
  publications: (id: string) => `/api/cohort-runs/${id}/publications`,
  repairs: (id: string) => `/api/cohort-runs/${id}/repairs`,
} as const;
