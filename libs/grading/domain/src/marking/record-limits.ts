/** The most that one attempt has of each: every version of its mark keeps them all. */
export const recordLimits = { timerEvents: 500, questions: 200, files: 50 } as const;

/** Fewest and most characters of why a second assessor is taken off. */
export const secondAssessorLimits = { reason: { min: 3, max: 500 } } as const;
