/** Limits that the form and the server share. */
export const bookingLimits = {
  /** Characters of the reason for a cancellation. */
  reason: { min: 3, max: 500 },
  /** Characters of what came of a call or a message about a booking. */
  contactOutcome: { min: 2, max: 400 },
  /** Days that one search for times may span. */
  searchDays: 184,
  /** Days that the diary shows at once. */
  diaryDays: 62,
} as const;
