/** Limits of a run that the form and the server share. */
export const cohortRunLimits = {
  name: { min: 1, max: 120 },
  /** Runs of one organisation that wait or search at the same time: each takes a processor for as long as it was given. */
  unfinished: 3,
  /** Assessments that one run may place. */
  attempts: 5000,
  /** Days that a run may look ahead. */
  days: 184,
  seconds: { min: 2, max: 600 },
  assessmentsPerDay: { min: 1, max: 12 },
  legTravelMinutes: { min: 0, max: 480 },
  dueWithinDays: { min: 0, max: 184 },
  absences: 50,
  /** Apprentices whose dates one request publishes. */
  published: 25,
} as const;
