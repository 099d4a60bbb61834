/** Fewest and most characters of what people write about a resit or retake. */
export const reattemptLimits = { agreedBy: { min: 2, max: 200 }, task: { min: 3, max: 500 } } as const;
