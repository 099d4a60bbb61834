/** The addresses of the API about grades, each in one place. */
export const gradingApi = {
  markings: '/api/markings',
  marking: (attemptId: string) => `/api/attempts/${attemptId}/marking`,
  judgement: (attemptId: string, criterionId: string) =>
    `/api/attempts/${attemptId}/judgements/${criterionId}`,
  submission: (attemptId: string) => `/api/attempts/${attemptId}/mark-submission`,
  moderations: '/api/moderations',
  moderation: (markVersionId: string) => `/api/moderations/${markVersionId}`,
  decision: (markVersionId: string) => `/api/mark-versions/${markVersionId}/moderation`,
  results: '/api/results',
  releases: '/api/releases',
  release: (releaseId: string) => `/api/releases/${releaseId}`,
  approval: (releaseId: string) => `/api/releases/${releaseId}/approval`,
  withdrawal: (releaseId: string) => `/api/releases/${releaseId}/withdrawal`,
  outcome: '/api/my/outcome',
} as const;
