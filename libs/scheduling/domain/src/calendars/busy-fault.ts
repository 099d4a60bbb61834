import type { ValueOf } from '@assay/platform/util';

/** Why a busy calendar could not be read. */
export const BusyFault = {
  NotACalendar: 'not-a-calendar',
  TooLarge: 'calendar-too-large',
  TooManyEvents: 'calendar-too-many-events',
  TooOften: 'calendar-recurs-too-often',
  UnknownZone: 'calendar-unknown-zone',
  AddressNotAllowed: 'address-not-allowed',
  NotReached: 'address-not-reached',
} as const;
export type BusyFault = ValueOf<typeof BusyFault>;
