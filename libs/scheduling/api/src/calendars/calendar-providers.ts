import { BusyCalendarQueries } from './busy-calendar-queries';
import { CalendarConnection } from './calendar-connection';
import { CalendarFeedQueries } from './calendar-feed-queries';
import { FetchCalendar } from './fetch-calendar';
import { ImportBusyFile } from './import-busy-file';
import { ReadSubscriptions } from './read-subscriptions';
import { RemoveBusyCalendar } from './remove-busy-calendar';
import { RenewCalendarFeed } from './renew-calendar-feed';
import { RevokeCalendarFeed } from './revoke-calendar-feed';
import { SubscribeBusyCalendar } from './subscribe-busy-calendar';

/** Calendars out and in. */
export const calendarProviders = [
  CalendarFeedQueries,
  RenewCalendarFeed,
  RevokeCalendarFeed,
  CalendarConnection,
  FetchCalendar,
  BusyCalendarQueries,
  ImportBusyFile,
  SubscribeBusyCalendar,
  RemoveBusyCalendar,
  ReadSubscriptions,
];
