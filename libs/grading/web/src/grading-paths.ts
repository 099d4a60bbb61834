const moderation = (markVersionId: string): string => `/moderation/${markVersionId}`;
const blindMark = (markVersionId: string): string => `${moderation(markVersionId)}/blind`;

/** The addresses of the pages about grades. */
export const gradingPaths = {
  markings: '/marking',
  marking: (attemptId: string) => `/marking/${attemptId}`,
  submission: (attemptId: string) => `/marking/${attemptId}/submit`,
  attemptAssessors: (attemptId: string) => `/attempts/${attemptId}/assessors`,
  comments: '/comments',
  moderations: '/moderation',
  moderation,
  blindMark,
  /** Where a mark that waits is moderated: blind first, where it has to be. */
  toModerate: (mark: { readonly markVersionId: string; readonly blindFirst: boolean }) =>
    mark.blindFirst ? blindMark(mark.markVersionId) : moderation(mark.markVersionId),
  standardisations: '/standardisation',
  newStandardisation: '/standardisation/new',
  standardisation: (id: string) => `/standardisation/${id}`,
  figures: '/figures',
  results: '/results',
  release: (releaseId: string) => `/releases/${releaseId}`,
  outcome: '/outcome',
  result: (resultId: string) => `/results/${resultId}`,
  correct: (resultId: string, markVersionId: string) => `/results/${resultId}/correct/${markVersionId}`,
  corrections: '/corrections',
  cases: '/cases',
  appeals: '/appeals',
  appeal: (id: string) => `/appeals/${id}`,
  lodgeAppeal: (resultId: string) => `/outcome/${resultId}/appeal`,
  considerations: '/considerations',
  consideration: (attemptId: string) => `/assessments/${attemptId}/consideration`,
  apprenticeOutcomes: '/outcomes',
} as const;
