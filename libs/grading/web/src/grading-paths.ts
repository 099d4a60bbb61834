/** The addresses of the pages about grades. */
export const gradingPaths = {
  markings: '/marking',
  marking: (attemptId: string) => `/marking/${attemptId}`,
  submission: (attemptId: string) => `/marking/${attemptId}/submit`,
  moderations: '/moderation',
  moderation: (markVersionId: string) => `/moderation/${markVersionId}`,
  results: '/results',
  release: (releaseId: string) => `/releases/${releaseId}`,
  outcome: '/outcome',
} as const;
