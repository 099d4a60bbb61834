/** Where the API keeps what this scope shows. */
export const standardsApi = {
  standards: '/api/standards',
  readings: '/api/standards/readings',
  standard: (id: string) => `/api/standards/${id}`,
  difference: (id: string, from: string) => `/api/standards/${id}/difference?from=${from}`,
  generate: (standardId: string) => `/api/standards/${standardId}/rubrics`,
  rubrics: '/api/rubrics',
  rubric: (id: string) => `/api/rubrics/${id}`,
  rubricStep: (id: string, step: string) => `/api/rubrics/${id}/${step}`,
  regenerate: (id: string) => `/api/rubrics/${id}/regenerate`,
  criterion: (rubricId: string, id: string) => `/api/rubrics/${rubricId}/criteria/${id}`,
  shippedPlans: '/api/shipped-plans',
  plans: '/api/plans',
  plan: (id: string) => `/api/plans/${id}`,
  planRules: (id: string) => `/api/plans/${id}/rules`,
  publishPlan: (id: string) => `/api/plans/${id}/publish`,
} as const;
