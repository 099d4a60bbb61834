/** A stretch of a day, as `HH:MM`. */
export interface TimesOfDay {
  readonly startsAt: string;
  readonly endsAt: string;
}

/** Stretches as people write them: `09:00-12:30, 13:00-17:00`. */
export function timesText(times: readonly TimesOfDay[]): string {
  return times.map(({ startsAt, endsAt }) => `${startsAt}-${endsAt}`).join(', ');
}

/** Reads stretches, also with dots, dashes of any length and `to`. What is no stretch stays as it was written. */
export function readTimes(text: string): TimesOfDay[] {
  return text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [from = '', until = ''] = part.split(/\s*(?:-|–|—|\bto\b)\s*/);
      return { startsAt: clockOf(from), endsAt: clockOf(until) };
    });
}

/** `9`, `9.30` and `9:30` as `HH:MM`; other text as it is. */
function clockOf(text: string): string {
  const [, hour, minute = '00'] = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(text.trim()) ?? [];
  return hour === undefined ? text : `${hour.padStart(2, '0')}:${minute}`;
}
