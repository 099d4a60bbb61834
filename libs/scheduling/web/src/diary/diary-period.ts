import { addDays, addMonths, datesFrom, isLocalDate, startOfWeek, type LocalDate } from '@assay/platform/util';

/** How much of the diary is shown at once. */
export type DiaryView = 'day' | 'week' | 'month';
export const diaryViews: readonly DiaryView[] = ['day', 'week', 'month'];

export interface DiaryPeriod {
  readonly view: DiaryView;
  /** The day that the period was asked for by. */
  readonly date: LocalDate;
  readonly days: readonly LocalDate[];
  readonly previous: LocalDate;
  readonly next: LocalDate;
}

const weekDays = 7;

/** The days to show around a date; around today where the text is no date, and a week where the view is unknown. */
export function diaryPeriod(asked: string | undefined, view: string | undefined, today: string): DiaryPeriod {
  const date = asked !== undefined && isLocalDate(asked) ? asked : (today as LocalDate);
  if (view === 'day') return { view, date, days: [date], previous: addDays(date, -1), next: addDays(date, 1) };
  if (view === 'month') {
    const first = `${date.slice(0, 7)}-01` as LocalDate;
    const next = addMonths(first, 1);
    return { view, date, days: datesFrom(first, addDays(next, -1)), previous: addMonths(first, -1), next };
  }
  const monday = startOfWeek(date);
  return {
    view: 'week',
    date,
    days: datesFrom(monday, addDays(monday, weekDays - 1)),
    previous: addDays(monday, -weekDays),
    next: addDays(monday, weekDays),
  };
}
