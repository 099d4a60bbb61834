/** The addresses of this scope's pages. */
export const standardsPaths = {
  standards: '/standards',
  importStandard: '/standards/import',
  standard: (id: string) => `/standards/${id}`,
  changes: (id: string) => `/standards/${id}/changes`,
  rubrics: '/rubrics',
  rubric: (id: string) => `/rubrics/${id}`,
  printRubric: (id: string) => `/rubrics/${id}/print`,
  plans: '/plans',
  newPlan: '/plans/new',
  plan: (id: string) => `/plans/${id}`,
} as const;
