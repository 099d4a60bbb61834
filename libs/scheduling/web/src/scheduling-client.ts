import type { WaitingFor } from '@assay/scheduling/domain';

/** The addresses of this scope's API, each written once. */
export const schedulingApi = {
  enrolments: (filter: { waitingFor?: WaitingFor | ''; search?: string } = {}) => withQuery('/api/enrolments', filter),
  enrolment: (id: string) => `/api/enrolments/${id}`,
  enrol: '/api/enrolments',
  gatewayAcceptance: (id: string) => `/api/enrolments/${id}/gateway-acceptance`,
  gatewayQueue: (filter: { state: string; search: string }) => withQuery('/api/gateway-queue', filter),
  gateway: (enrolmentId: string) => `/api/enrolments/${enrolmentId}/gateway`,
  gatewayFile: (enrolmentId: string, fileId: string) => `/api/enrolments/${enrolmentId}/gateway-files/${fileId}`,
  gatewaySubmission: (enrolmentId: string, key: string) => `/api/enrolments/${enrolmentId}/gateway-items/${key}/submissions`,
  gatewayDecision: (submissionId: string) => `/api/gateway-submissions/${submissionId}/decision`,
  submission: (attemptId: string) => `/api/attempts/${attemptId}/submission`,
  slots: (attemptId: string, query: { mode?: string; assessorId?: string }) => withQuery(`/api/attempts/${attemptId}/slots`, query),
  exclusions: (attemptId: string, date: string, mode: string) => withQuery(`/api/attempts/${attemptId}/slots/${date}/exclusions`, { mode }),
  holds: '/api/holds',
  book: '/api/bookings',
  bookings: (query: { from: string; to: string; assessorId?: string }) => withQuery('/api/bookings', query),
  booking: (id: string) => `/api/bookings/${id}`,
  cancellation: (id: string) => `/api/bookings/${id}/cancellation`,
  apprentices: '/api/apprentices',
  employers: '/api/employers',
  trainingProviders: '/api/training-providers',
  plans: '/api/plans',
} as const;

/** What was left empty is not asked for. */
function withQuery(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => !!entry[1]);
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}
