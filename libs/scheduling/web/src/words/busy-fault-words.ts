import type { BusyFault } from '@assay/scheduling/domain';

/** What went wrong with an assessor's own calendar, and what to do. */
export const busyFaultWords: Readonly<Record<BusyFault, string>> = {
  'not-a-calendar': 'This is not a calendar file. Export it from your calendar as iCalendar (.ics).',
  'calendar-too-large': 'This file is larger than 1 MB. Export only the next twelve months.',
  'calendar-too-many-events': 'This calendar holds more than 5,000 events. Export only the next twelve months.',
  'calendar-recurs-too-often': 'An event in this calendar recurs more often than we can read. Remove it, or export without it.',
  'calendar-unknown-zone': 'An event is in a time zone that nobody knows. Correct its zone and export again.',
  'address-not-allowed': 'Only public https addresses can be followed.',
  'address-not-reached': 'The address does not answer. We try again; what it said before still counts.',
};
