/** Fewest and most characters of what people write about a correction. */
export const correctionLimits = {
  /** The apprentice reads it: one word would explain nothing. */
  reason: { min: 10, max: 2000 },
  remark: { min: 0, max: 4000 },
} as const;
