import {
  addDays,
  dateOfDay,
  dayMs,
  instantsOf,
  minuteMs,
  startOfDay,
  startOfWeek,
  weekdayOf,
  type LocalDate,
  type Range,
} from '@assay/platform/util';

/** A day of a zone: 23, 24 or 25 hours from midnight to midnight. */
export interface LocalDay extends Range {
  readonly date: LocalDate;
  /** ISO: 1 is Monday. */
  readonly weekday: number;
}

/** The days of one zone. Remembers what it looked up, for asking a zone is slow and the same days come again and again. */
export class LocalDays {
  private readonly known = new Map<LocalDate, LocalDay>();
  private readonly weeks = new Map<LocalDate, Range>();
  private asked: { readonly period: Range; readonly days: readonly LocalDay[] } | null = null;

  constructor(readonly zone: string) {}

  day(date: LocalDate): LocalDay {
    const known = this.known.get(date);
    if (known) return known;
    const from = startOfDay(date, this.zone);
    const day = { date, weekday: weekdayOf(date), from, until: startOfDay(addDays(date, 1), this.zone) };
    this.known.set(date, day);
    return day;
  }

  /** The days that the period touches, in order. */
  of(period: Range): readonly LocalDay[] {
    if (this.asked?.period.from === period.from && this.asked.period.until === period.until) return this.asked.days;
    const days: LocalDay[] = [];
    for (let day = this.dayAt(period.from); day.from < period.until; day = this.day(addDays(day.date, 1))) days.push(day);
    this.asked = { period, days };
    return days;
  }

  /** The week of the day, Monday to Sunday. */
  weekOf({ date }: LocalDay): Range {
    const known = this.weeks.get(date);
    if (known) return known;
    const monday = startOfWeek(date);
    const week = { from: this.day(monday).from, until: this.day(addDays(monday, 7)).from };
    this.weeks.set(date, week);
    return week;
  }

  /** The day that an instant falls on. Asks no zone where the days around it are known. */
  dayAt(instant: number): LocalDay {
    const inUtc = dateOfDay(Math.floor(instant / dayMs));
    const day = this.day(inUtc);
    if (instant < day.from) return this.day(addDays(inUtc, -1));
    return instant < day.until ? day : this.day(addDays(inUtc, 1));
  }

  /**
   * The stretch of the day between two local times in minutes since midnight. Where the clocks are put back it holds
   * the whole longer stretch; a time they jump over counts as the moment of the jump's end.
   */
  stretch(day: LocalDay, from: number, until: number): Range {
    if (day.until - day.from === dayMs) return { from: day.from + from * minuteMs, until: day.from + until * minuteMs };
    return {
      from: instantsOf(day.date, from, this.zone).at(0) ?? day.from + from * minuteMs,
      until: instantsOf(day.date, until, this.zone).at(-1) ?? day.from + until * minuteMs,
    };
  }
}

const known = new Map<string, LocalDays>();

/** The days of the zone, shared by all who ask. */
export function localDaysOf(zone: string): LocalDays {
  const days = known.get(zone) ?? new LocalDays(zone);
  known.set(zone, days);
  return days;
}
