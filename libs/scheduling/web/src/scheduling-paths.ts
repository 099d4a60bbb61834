/** The addresses of this scope's pages. */
export const schedulingPaths = {
  apprentices: '/apprentices',
  newApprentice: '/apprentices/new',
  gatewayQueue: '/gateway',
  gateway: (enrolmentId: string) => `/enrolments/${enrolmentId}/gateway`,
  enrolment: (id: string) => `/enrolments/${id}`,
  findTime: (enrolmentId: string, attemptId: string) => `/enrolments/${enrolmentId}/attempts/${attemptId}/book`,
  diary: '/diary',
  booking: (id: string) => `/bookings/${id}`,
  myWeek: '/my-week',
  myAssessment: '/my-assessment',
} as const;
