import { dateWords, homeZone, timeRangeWords, timeWords } from '@assay/platform/ui';
import { addDays, dateIn, startOfDay } from '@assay/platform/util';
import type { BusyTimeResponse } from '@assay/scheduling/contracts';

/** When somebody is unavailable: whole days as days, the rest with its hours. */
export function busyTimeWords({ startsAt, endsAt }: BusyTimeResponse): string {
  const [start, end] = [Date.parse(startsAt), Date.parse(endsAt)];
  const [first, last] = [dateIn(homeZone, start), dateIn(homeZone, end - 1)];
  const isWhole = start === startOfDay(first, homeZone) && end === startOfDay(addDays(last, 1), homeZone);
  if (isWhole) return first === last ? `${dateWords(first, 'day')}, all day` : `${dateWords(first, 'day')} to ${dateWords(last, 'day')}`;
  if (first === last) return `${dateWords(first, 'day')}, ${timeRangeWords(startsAt, endsAt)}`;
  return `${dateWords(first, 'day')}, ${timeWords(startsAt)} to ${dateWords(last, 'day')}, ${timeWords(endsAt)}`;
}
