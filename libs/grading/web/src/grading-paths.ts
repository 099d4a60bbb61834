/** The addresses of the pages about grades. */
export const gradingPaths = {
  markings: '/marking',
  marking: (attemptId: string) => `/marking/${attemptId}`,
  submission: (attemptId: string) => `/marking/${attemptId}/submit`,
  moderations: '/moderation',
  moderation: (markVersionId: string) => `/moderation/${markVersionId}`,
  blindMark: (markVersionId: string) => `/moderation/${markVersionId}/blind`,
  standardisations: '/standardisation',
  newStandardisation: '/standardisation/new',
  standardisation: (id: string) => `/standardisation/${id}`,
  figures: '/figures',
  results: '/results',
  release: (releaseId: string) => `/releases/${releaseId}`,
  outcome: '/outcome',
} as const;
