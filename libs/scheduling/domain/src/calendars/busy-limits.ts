/** What one busy calendar may cost. Times are in milliseconds unless told. */
export const busyLimits = {
  /** Largest file, in octets. */
  fileOctets: 1_000_000,
  /** Events, or busy periods, in one file. */
  components: 5_000,
  /** Occurrences looked at in one file, those before the window included. */
  occurrences: 50_000,
  /** Longest that reading one file may take. */
  readingMs: 2_000,
  /** Days from today on whose busy time is kept. */
  windowDays: 400,
  /** Calendars of one assessor. */
  calendars: 5,
  nameLength: 80,
  addressLength: 1_000,
} as const;
