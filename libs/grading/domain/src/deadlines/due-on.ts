import type { SettingValue } from '@assay/people/domain';
import { addDays, addWorkingDays, type HolidayCalendar, type LocalDate } from '@assay/platform/util';

/** A value of a setting and the local date from which it holds. */
export type DatedValue = SettingValue & { readonly effectiveFrom: string };

/** The last local day of so many days or working days after the date; null where the calendar does not reach that far. */
export function dueOn(from: LocalDate, { amount, unit }: SettingValue, holidays: HolidayCalendar): LocalDate | null {
  return unit === 'working-days' ? addWorkingDays(holidays, from, amount) : addDays(from, amount);
}

/** The value that holds on the date. `decided` runs by the day from which each holds; the usual value holds before. */
export function valueOn(decided: readonly DatedValue[], usual: SettingValue, date: LocalDate): SettingValue {
  return decided.findLast(({ effectiveFrom }) => effectiveFrom <= date) ?? usual;
}
