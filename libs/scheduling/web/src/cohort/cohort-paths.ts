/** The addresses of the pages about cohorts. */
export const cohortPaths = {
  runs: '/cohorts',
  newRun: '/cohorts/new',
  run: (id: string) => `/cohorts/${id}`,
  compare: (id: string, other: string) => `/cohorts/${id}/compare/${other}`,
} as const;
