/** The most that one attempt has of each: every version of its mark keeps them all. */
export const recordLimits = { timerEvents: 500, questions: 200, files: 50 } as const;
