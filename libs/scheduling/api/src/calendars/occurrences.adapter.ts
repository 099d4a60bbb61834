import ICAL from 'ical.js';
import { BusyFault } from '@assay/scheduling/domain';
import { BusyFileFault } from './busy-file-fault';

export interface EventTimes {
  readonly start: ICAL.Time;
  readonly end: ICAL.Time;
}

/** How far a reading goes: occurrences that begin from `until` on are not wanted; `left` is the work it may still do. */
export interface Reading {
  readonly until: number;
  left: number;
}

/** Rules that come more often than once a day are nobody's appointments. */
const tooOften: readonly string[] = ['SECONDLY', 'MINUTELY', 'HOURLY'];

/** Every occurrence of the events that take their owner's time. An exception takes the place of the occurrence it names. */
export function occurrencesOf(components: readonly ICAL.Component[], reading: Reading): EventTimes[] {
  const exceptions = components.filter((component) => component.hasProperty('recurrence-id'));
  const replaced = new Set(exceptions.map((exception) => `${uidOf(exception)} ${keyOf(timeOf(exception, 'recurrence-id'))}`));
  const masters = components.filter((component) => !component.hasProperty('recurrence-id') && takesTime(component));
  return [
    ...masters.flatMap((master) => seriesOf(master, replaced, reading)),
    ...exceptions.filter(takesTime).map((exception) => ownTimes(exception)),
  ];
}

function seriesOf(component: ICAL.Component, replaced: ReadonlySet<string>, reading: Reading): EventTimes[] {
  const first = ownTimes(component);
  if (!component.hasProperty('rrule') && !component.hasProperty('rdate')) return [first];
  for (const rule of component.getAllProperties('rrule')) settleRule(rule.getFirstValue() as ICAL.Recur, first.start);
  const length = first.end.subtractDateTz(first.start);
  const uid = uidOf(component);
  const found: EventTimes[] = [];
  const expansion = new ICAL.RecurExpansion({ component, dtstart: first.start });
  for (let start = expansion.next(); start && beginsBefore(start, reading.until); start = expansion.next()) {
    if ((reading.left -= 1) < 0) throw new BusyFileFault(BusyFault.TooOften);
    if (!replaced.has(`${uid} ${keyOf(start)}`)) found.push({ start: start.clone(), end: endAfter(start, length) });
  }
  return found;
}

/** Some programs end a rule with a day where it should be a moment: they mean the whole of that day. */
function settleRule(rule: ICAL.Recur, start: ICAL.Time): void {
  if (tooOften.includes(rule.freq)) throw new BusyFileFault(BusyFault.TooOften);
  const { until } = rule;
  if (!until?.isDate || start.isDate) return;
  const { year, month, day } = until;
  rule.until = new ICAL.Time({ year, month, day, hour: 23, minute: 59, second: 59 }, start.zone);
}

/** Outlook says `FREE` in a word of its own, also for work at another place. */
function takesTime(component: ICAL.Component): boolean {
  const text = (name: string) => String(component.getFirstPropertyValue(name) ?? '').toUpperCase();
  const shownAs = text('x-microsoft-cdo-busystatus');
  return text('transp') !== 'TRANSPARENT' && text('status') !== 'CANCELLED' && shownAs !== 'FREE' && shownAs !== 'WORKINGELSEWHERE';
}

/** From DTSTART to DTEND, or for DURATION; without both, a day for a whole day and no time for a moment (RFC 5545, 3.6.1). */
function ownTimes(component: ICAL.Component): EventTimes {
  const start = timeOf(component, 'dtstart');
  const end = component.getFirstPropertyValue('dtend');
  if (end instanceof ICAL.Time) return { start, end };
  const duration = component.getFirstPropertyValue('duration');
  const length = duration instanceof ICAL.Duration ? duration : ICAL.Duration.fromSeconds(start.isDate ? 86_400 : 0);
  return { start, end: endAfter(start, length) };
}

/** Hours are hours, also in the night in which the clocks change; days of whole-day events are days. */
function endAfter(start: ICAL.Time, length: ICAL.Duration): ICAL.Time {
  const isPlaced = !start.isDate && start.zone !== ICAL.Timezone.localTimezone;
  const end = isPlaced ? start.convertToZone(ICAL.Timezone.utcTimezone) : start.clone();
  end.addDuration(length);
  return end;
}

function timeOf(component: ICAL.Component, name: string): ICAL.Time {
  const value = component.getFirstPropertyValue(name);
  if (!(value instanceof ICAL.Time)) throw new BusyFileFault(BusyFault.NotACalendar);
  return value;
}

/** The same for one instant in whatever zone it is written. */
const keyOf = (time: ICAL.Time): string => (time.isDate ? time.toString() : String(time.toUnixTime()));
const uidOf = (component: ICAL.Component): string => String(component.getFirstPropertyValue('uid') ?? '');
const beginsBefore = (start: ICAL.Time, until: number): boolean => start.toUnixTime() * 1000 < until;
