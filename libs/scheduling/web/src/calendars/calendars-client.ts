/** The addresses of the API about calendars, each written once. */
export const calendarsApi = {
  feed: '/api/calendar-feed',
  feedRevocation: '/api/calendar-feed/revocation',
  busyCalendars: '/api/busy-calendars',
  subscriptions: '/api/busy-calendars/subscriptions',
  removal: (id: string) => `/api/busy-calendars/${id}/removal`,
} as const;
