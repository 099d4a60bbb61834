/** Most characters of what people write about a mark. */
export const markingLimits = {
  evidence: 8000,
  remark: 4000,
  justification: 4000,
  moderationReason: 4000,
  question: 1000,
  comment: 1000,
  pauseReason: 300,
} as const;
