import { instantsOf, isLocalDate, localDate, minutesOfDay } from '@assay/platform/util';
import { homeZone } from '@assay/platform/ui';

/** A wanted time: the instant, or what is wrong with what was entered. */
export type ReleaseTime =
  | { readonly kind: 'at'; readonly instant: string }
  | { readonly kind: 'as-approved' }
  | { readonly kind: 'wrong'; readonly message: string };

/** @param date a local date or '' and @param time a local time or '', both on the clocks of the home zone */
export function releaseTime(date: string, time: string): ReleaseTime {
  if (date === '' && time === '') return { kind: 'as-approved' };
  if (!isLocalDate(date)) return { kind: 'wrong', message: 'Give the date as well' };
  if (!/^([01]\d|2[0-3]):[0-5]\d/.test(time)) return { kind: 'wrong', message: 'Give the time as well' };
  const [first, second] = instantsOf(localDate(date), minutesOfDay(time.slice(0, 5)), homeZone);
  if (first === undefined) return { kind: 'wrong', message: 'The clocks jump over that time; choose another' };
  if (second !== undefined) return { kind: 'wrong', message: 'That time comes twice that night; choose another' };
  return { kind: 'at', instant: new Date(first).toISOString() };
}
