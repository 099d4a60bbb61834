import ICAL from 'ical.js';
import { localDate, startOfDay, addDays, type Range, type Ranges } from '@assay/platform/util';
import { BusyFault, busyLimits, busyTimes } from '@assay/scheduling/domain';
import { BusyFileFault } from './busy-file-fault';
import { settleZones, type ParsedComponent } from './known-zones.adapter';
import { occurrencesOf, type EventTimes, type Reading } from './occurrences.adapter';
import { withinTime } from './within-time';

/**
 * When the owner of a calendar file is unavailable: VFREEBUSY, and events that are neither cancelled nor shown as free,
 * with their recurrences. `zone` is for times that name none. Throws a BusyFileFault: what it is not, or which limit it
 * breaks; reading never takes longer than its limit.
 */
export function readBusyFile(text: string, window: Range, zone: string): Ranges {
  if (Buffer.byteLength(text) > busyLimits.fileOctets) throw new BusyFileFault(BusyFault.TooLarge);
  try {
    return withinTime(
      () =>
        busyTimes(
          calendarsIn(text).flatMap((calendar) => rangesIn(calendar, window, zone)),
          window,
        ),
      busyLimits.readingMs,
    );
  } catch (error) {
    if (error instanceof BusyFileFault) throw error;
    throw new BusyFileFault(isTimeout(error) ? BusyFault.TooOften : BusyFault.NotACalendar);
  }
}

/** The error comes from another context, whose `Error` is not ours. */
const isTimeout = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

function calendarsIn(text: string): ICAL.Component[] {
  const parsed = ICAL.parse(text.replace(/^\uFEFF/, '')) as ParsedComponent | ParsedComponent[];
  const calendars = (typeof parsed[0] === 'string' ? [parsed] : parsed) as ParsedComponent[];
  if (calendars.length === 0 || calendars.some(([name]) => name !== 'vcalendar')) throw new BusyFileFault(BusyFault.NotACalendar);
  return calendars.map((calendar) => {
    settleZones(calendar);
    return new ICAL.Component(calendar);
  });
}

function rangesIn(calendar: ICAL.Component, window: Range, zone: string): Range[] {
  const events = calendar.getAllSubcomponents('vevent');
  const freeBusy = calendar.getAllSubcomponents('vfreebusy');
  if (events.length + freeBusy.length > busyLimits.components) throw new BusyFileFault(BusyFault.TooManyEvents);
  const reading: Reading = { until: window.until, left: busyLimits.occurrences };
  const ofEvents = occurrencesOf(events, reading).filter(({ end }) => instantOf(end, zone) > window.from);
  return [...ofEvents.map((times) => rangeOf(times, zone)), ...freeBusy.flatMap((component) => busyPeriods(component, zone))];
}

function busyPeriods(component: ICAL.Component, zone: string): Range[] {
  return component
    .getAllProperties('freebusy')
    .filter((property) => property.getParameter('fbtype') !== 'FREE')
    .flatMap((property) => property.getValues() as ICAL.Period[])
    .map((period) => ({ from: instantOf(period.start, zone), until: instantOf(period.getEnd(), zone) }));
}

const rangeOf = ({ start, end }: EventTimes, zone: string): Range => ({ from: instantOf(start, zone), until: instantOf(end, zone) });

/** Whole days, and times without a zone, are those of the place. */
function instantOf(time: ICAL.Time, zone: string): number {
  if (!time.isDate && time.zone !== ICAL.Timezone.localTimezone) return time.toUnixTime() * 1000;
  const midnight = ICAL.Time.fromData({ year: time.year, month: time.month, day: time.day, isDate: true });
  const date = localDate(midnight.toString());
  if (time.isDate) return startOfDay(date, zone);
  const passed = (time.hour * 60 + time.minute) * 60_000;
  return Math.min(startOfDay(date, zone) + passed, startOfDay(addDays(date, 1), zone));
}
