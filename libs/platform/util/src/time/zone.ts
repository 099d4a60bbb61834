import { dayNumber, dateOfDay, type LocalDate } from './local-date';
import { dayMs, minuteMs } from './milliseconds';

/** What a clock on the wall of a zone shows at an instant. */
export interface WallTime {
  readonly date: LocalDate;
  /** Since midnight. */
  readonly minutes: number;
}

/** The date and time that the zone's clocks show. `instant` is milliseconds since 1970, UTC. */
export function wallTimeOf(instant: number, zone: string): WallTime {
  const local = instant + offsetAt(instant, zone);
  const day = Math.floor(local / dayMs);
  return { date: dateOfDay(day), minutes: Math.floor((local - day * dayMs) / minuteMs) };
}

/** The zone's date at an instant. */
export function dateIn(zone: string, instant: number): LocalDate {
  return wallTimeOf(instant, zone).date;
}

/**
 * Every instant at which the zone's clocks show this time, earliest first: none where the clocks jump over it,
 * two where they are put back. `minutes` counts since midnight and may be 1440 for the end of the day.
 */
export function instantsOf(date: LocalDate, minutes: number, zone: string): number[] {
  const local = dayNumber(date) * dayMs + minutes * minuteMs;
  const offsets = new Set([offsetAt(local - dayMs, zone), offsetAt(local + dayMs, zone)]);
  return [...offsets]
    .filter((offset) => offsetAt(local - offset, zone) === offset)
    .map((offset) => local - offset)
    .sort((a, b) => a - b);
}

/** The first instant of the day in the zone, also where the clocks jump over midnight. */
export function startOfDay(date: LocalDate, zone: string): number {
  const [first] = instantsOf(date, 0, zone);
  const midnight = dayNumber(date) * dayMs;
  return first ?? midnight - offsetAt(midnight - dayMs, zone);
}

/** Milliseconds that the zone's clocks are ahead of UTC. */
function offsetAt(instant: number, zone: string): number {
  const whole = Math.floor(instant / 1000) * 1000;
  const part: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(whole)) part[type] = Number(value);
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - whole;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs a thousand times more than using one. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', { ...parts, timeZone });
  formats.set(timeZone, known);
  return known;
}

const parts = {
  calendar: 'iso8601',
  numberingSystem: 'latn',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
  hourCycle: 'h23',
} as const;
