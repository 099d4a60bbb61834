import type { LocalDate } from '@assay/platform/util';
import { windowAfterPause } from './window-after-pause';

/** A pause that is over, by its local days: the apprentice left on the first and was back on the last. */
export interface Pause {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** Stands for no end where a plan sets none. */
export const openEnd = '9999-12-31' as LocalDate;

/** A last day that stood still during each of the pauses, which are in their order. */
export function endAfterPauses(end: LocalDate, pauses: readonly Pause[]): LocalDate {
  if (end === openEnd) return openEnd;
  return pauses.reduce((last, { from, until }) => windowAfterPause(last, from, until), end);
}

/** What of the pauses lies after a day. */
export function pausesAfter(day: LocalDate, pauses: readonly Pause[]): readonly Pause[] {
  return pauses.filter(({ until }) => until > day).map(({ from, until }) => ({ from: from < day ? day : from, until }));
}
