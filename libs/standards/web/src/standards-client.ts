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
  criterionStep: ({ rubricId, id }: { readonly rubricId: string; readonly id: string }, step: string) =>
    `/api/rubrics/${rubricId}/criteria/${id}/${step}`,
  comments: (rubricId: string) => `/api/rubrics/${rubricId}/comments`,
  commentStep: (rubricId: string, id: string, step: string) => `/api/rubrics/${rubricId}/comments/${id}/${step}`,
  criterion: (rubricId: string, id: string) => `/api/rubrics/${rubricId}/criteria/${id}`,
  shippedPlans: '/api/shipped-plans',
  plans: '/api/plans',
  plan: (id: string) => `/api/plans/${id}`,
  createPlan: (standardId: string) => `/api/standards/${standardId}/plans`,
  planStep: (id: string, step: string) => `/api/plans/${id}/${step}`,
  planEffects: (standardId: string, from: string) => `/api/standards/${standardId}/plan-effects?from=${from}`,
} as const;
