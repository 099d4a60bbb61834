import { counted } from '../words/counted';

/** Assessments happen in the United Kingdom: times are told there, and say so to a reader who is elsewhere. */
export const homeZone = 'Europe/London';

type Style = Intl.DateTimeFormatOptions;
const styles = {
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  shortDate: { day: 'numeric', month: 'short', year: 'numeric' },
  day: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  shortDay: { weekday: 'short', day: 'numeric', month: 'short' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} as const satisfies Record<string, Style>;
export type DateStyle = Exclude<keyof typeof styles, 'time'>;

const formats = new Map<string, Intl.DateTimeFormat>();
function format(style: Style, timeZone: string): Intl.DateTimeFormat {
  const key = `${JSON.stringify(style)}${timeZone}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat('en-GB', { ...style, timeZone });
  formats.set(key, known);
  return known;
}

const isLocalDate = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value);

/** A local date (`2027-01-11`) or the day of an instant in the given zone: "11 January 2027". */
export function dateWords(value: string, style: DateStyle = 'date', zone = homeZone): string {
  const words = isLocalDate(value)
    ? format(styles[style], 'UTC').format(new Date(`${value}T00:00:00Z`))
    : format(styles[style], zone).format(new Date(value));
  return words.replace(',', '');
}

/** The time of an instant: "09:30", or "09:30 GMT" when the reader's clock shows another. */
export function timeWords(instant: string, zone = homeZone, readerZone = ownZone()): string {
  const at = new Date(instant);
  const words = format(styles.time, zone).format(at);
  const same = words === format(styles.time, readerZone).format(at);
  return same ? words : `${words} ${zoneName(at, zone)}`;
}

/** A stretch of time on one day: "09:30 to 12:00". */
export function timeRangeWords(start: string, end: string, zone = homeZone, readerZone = ownZone()): string {
  return `${format(styles.time, zone).format(new Date(start))} to ${timeWords(end, zone, readerZone)}`;
}

/** Minutes as people say them: "45 minutes", "1 hour 30 minutes". */
export function durationWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [hours && counted(hours, 'hour'), rest && counted(rest, 'minute')].filter(Boolean);
  return parts.join(' ') || '0 minutes';
}

const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
const zoneName = (at: Date, zone: string) =>
  format({ timeZoneName: 'short' }, zone)
    .formatToParts(at)
    .find((part) => part.type === 'timeZoneName')?.value ?? zone;
