/** The hard rules of a roster, by the code that explanations and refusals use. */
export const CohortRule = {
  AssessorCompetent: 'assessor-is-competent',
  AssessorIndependent: 'assessor-is-independent',
  AssessorAvailable: 'assessor-is-available',
  AssessorFree: 'assessor-is-free',
  AssessorDailyLimit: 'assessor-daily-limit-kept',
  ApprenticeAvailable: 'apprentice-is-available',
  ApprenticeFree: 'apprentice-is-free',
  VenueOpen: 'venue-is-open',
  VenueHasRoom: 'venue-has-room',
  DateWindow: 'inside-date-window',
  TimeWindow: 'inside-time-window',
  OnGrid: 'start-on-grid',
  TravelTime: 'travel-time-kept',
  LegLimit: 'leg-within-limit',
  OrderKept: 'order-kept',
  PinKept: 'pin-kept',
} as const;
export type CohortRule = (typeof CohortRule)[keyof typeof CohortRule];
