/** A time of day as minutes since midnight: what `09:30` or `09:30:00` says. Throws a RangeError for anything else. */
export function minutesOfDay(text: string): number {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)(?::00)?$/.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) throw new RangeError(`${text} is not a time of day.`);
  return Number(hours) * 60 + Number(minutes);
}

/** Minutes since midnight as `09:30`. */
export function timeOfDay(minutes: number): string {
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');
