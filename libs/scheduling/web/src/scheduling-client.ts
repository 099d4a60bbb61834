import type { WaitingFor } from '@assay/scheduling/domain';

/** Steps of a booking's life that are sent to it. */
export type BookingStep =
  | 'confirmation'
  | 'new-time'
  | 'change-request'
  | 'change-refusal'
  | 'offers'
  | 'start'
  | 'completion'
  | 'contacts'
  | 'no-show'
  | 'voiding';

/** The addresses of this scope's API, each written once. */
export const schedulingApi = {
  enrolments: (filter: { waitingFor?: WaitingFor | ''; search?: string; sort?: string; descending?: string; offset?: string } = {}) =>
    withQuery('/api/enrolments', filter),
  enrolmentsFile: (filter: { waitingFor?: WaitingFor | ''; search?: string } = {}) => withQuery('/api/enrolments.csv', filter),
  enrolment: (id: string) => `/api/enrolments/${id}`,
  enrolmentStep: (id: string, step: 'pause' | 'resumption' | 'withdrawal') => `/api/enrolments/${id}/${step}`,
  enrol: '/api/enrolments',
  gatewayAcceptance: (id: string) => `/api/enrolments/${id}/gateway-acceptance`,
  gatewayQueue: (filter: { state: string; search: string; standard?: string; providerId?: string }) =>
    withQuery('/api/gateway-queue', filter),
  gateway: (enrolmentId: string) => `/api/enrolments/${enrolmentId}/gateway`,
  gatewayFile: (enrolmentId: string, fileId: string) => `/api/enrolments/${enrolmentId}/gateway-files/${fileId}`,
  gatewaySubmission: (enrolmentId: string, key: string) => `/api/enrolments/${enrolmentId}/gateway-items/${key}/submissions`,
  gatewayDecision: (submissionId: string) => `/api/gateway-submissions/${submissionId}/decision`,
  venues: '/api/venues',
  venue: (id: string) => `/api/venues/${id}`,
  calendar: '/api/organisation-calendar',
  calendarDivision: '/api/organisation-calendar/division',
  closures: '/api/organisation-calendar/closures',
  closure: (date: string) => `/api/organisation-calendar/closures/${date}`,
  availability: (whose: string) => `/api/assessors/${whose}/availability`,
  availabilityWeek: (whose: string) => `/api/assessors/${whose}/availability/week`,
  availabilityLimits: (whose: string) => `/api/assessors/${whose}/availability/limits`,
  absences: (whose: string) => `/api/assessors/${whose}/absences`,
  absence: (whose: string, id: string) => `/api/assessors/${whose}/absences/${id}`,
  exceptions: (whose: string) => `/api/assessors/${whose}/availability-exceptions`,
  exception: (whose: string, id: string) => `/api/assessors/${whose}/availability-exceptions/${id}`,
  competences: (whose: string) => `/api/assessors/${whose}/competences`,
  competence: (whose: string, standard: string, method: string) => `/api/assessors/${whose}/competences/${standard}/${method}`,
  imports: '/api/apprentice-imports',
  importTemplate: '/api/apprentice-imports/template',
  import: (id: string) => `/api/apprentice-imports/${id}`,
  importRows: (id: string, state: string, offset: number) =>
    withQuery(`/api/apprentice-imports/${id}/rows`, { state, offset: offset ? String(offset) : '' }),
  importRow: (id: string, line: number) => `/api/apprentice-imports/${id}/rows/${line}`,
  importReplacements: (id: string) => `/api/apprentice-imports/${id}/replacements`,
  importEmployers: (id: string) => `/api/apprentice-imports/${id}/employers`,
  importParts: (id: string) => `/api/apprentice-imports/${id}/parts`,
  submission: (attemptId: string) => `/api/attempts/${attemptId}/submission`,
  slots: (attemptId: string, query: { from?: string; to?: string; mode?: string; assessorId?: string; replacing?: string }) =>
    withQuery(`/api/attempts/${attemptId}/slots`, query),
  exclusions: (attemptId: string, date: string, mode: string) => withQuery(`/api/attempts/${attemptId}/slots/${date}/exclusions`, { mode }),
  startExclusions: (
    attemptId: string,
    at: { date: string; time: string },
    query: { mode?: string; assessorId?: string; replacing?: string },
  ) => withQuery(`/api/attempts/${attemptId}/slots/${at.date}/${at.time}/exclusions`, query),
  holds: '/api/holds',
  book: '/api/bookings',
  bookings: (query: { from: string; to: string; assessorId?: string }) => withQuery('/api/bookings', query),
  booking: (id: string) => `/api/bookings/${id}`,
  bookingStep: (id: string, step: BookingStep) => `/api/bookings/${id}/${step}`,
  bookingRequests: '/api/booking-requests',
  bookingChanges: '/api/booking-changes',
  offers: '/api/offers',
  offerAnswer: (id: string, answer: 'acceptance' | 'decline' | 'interest') => `/api/offers/${id}/${answer}`,
  waitingList: '/api/waiting-list',
  waitingPlace: (attemptId: string) => withQuery('/api/waiting-list', { attemptId }),
  waitingListStep: (id: string, step: 'leave' | 'decline') => `/api/waiting-list/${id}/${step}`,
  cohortDays: '/api/cohort-days',
  cohortDayPlan: '/api/cohort-days/plan',
  adjustments: '/api/adjustments',
  reattempts: (enrolmentId: string) => `/api/enrolments/${enrolmentId}/reattempts`,
  reattemptAgreements: (enrolmentId: string) => `/api/enrolments/${enrolmentId}/reattempt-agreements`,
  adjustmentsOf: (enrolmentId: string) => `/api/enrolments/${enrolmentId}/adjustments`,
  adjustmentStep: (id: string, step: 'decision' | 'withdrawal' | 'reason') => `/api/adjustments/${id}/${step}`,
  cancellation: (id: string) => `/api/bookings/${id}/cancellation`,
  apprentices: '/api/apprentices',
  employers: '/api/employers',
  trainingProviders: '/api/training-providers',
  plans: '/api/plans',
} as const;

/** What was left empty is not asked for. */
export function withQuery(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => !!entry[1]);
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}
