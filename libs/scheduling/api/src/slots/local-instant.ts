import { invalid } from '@assay/platform/api';
import { instantsOf, isLocalDate, minutesOfDay } from '@assay/platform/util';

/** A time as people say it: a local date, and hours and minutes. */
export interface LocalTime {
  readonly date: string;
  readonly time: string;
}

/** The instant they mean, in the zone. Refuses what is no time, what the clocks jump over, and what they show twice. */
export function localInstant({ date, time }: LocalTime, zone: string): number {
  if (!isLocalDate(date)) throw invalid([{ field: 'date', code: 'date', detail: 'There is no such day.' }]);
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) throw invalid([{ field: 'time', code: 'time', detail: 'Hours and minutes, as in 09:30.' }]);
  const [instant, another] = instantsOf(date, minutesOfDay(time), zone);
  if (instant === undefined) throw invalid([{ field: 'time', code: 'time-skipped', detail: 'The clocks jump over this time.' }]);
  if (another !== undefined) throw invalid([{ field: 'time', code: 'time-twice', detail: 'The clocks show this time twice.' }]);
  return instant;
}
