import {
  addDays,
  bankHolidaysOf,
  dateIn,
  HolidayDivision,
  instantsOf,
  isWorkingDay,
  minutesOfDay,
  type LocalDate,
} from '@assay/platform/util';

/** When the world's assessments begin: five fixed times on every working day, far enough apart for an hour and its notes. */
export interface Timetable {
  readonly days: readonly LocalDate[];
  /** The instant of a time of a day, as ISO text. */
  startsAt(day: number, time: number): string;
}

const startTimes = ['09:00', '10:30', '12:00', '13:30', '15:00'] as const;

const zone = 'Europe/London';
/** The discussion's notice is 14 days; a few more keep midnight and a long run out of it. */
const noticeDays = 17;

/** The next `count` working days on which something can be booked. */
export function timetable(count: number, now = Date.now()): Timetable {
  const holidays = bankHolidaysOf(HolidayDivision.EnglandAndWales);
  const days: LocalDate[] = [];
  for (let day = addDays(dateIn(zone, now), noticeDays); days.length < count; day = addDays(day, 1))
    if (isWorkingDay(holidays, day)) days.push(day);
  return {
    days,
    startsAt: (day, time) => {
      const [instant] = instantsOf(days[day] ?? ('2000-01-01' as LocalDate), minutesOfDay(startTimes[time] ?? '09:00'), zone);
      return new Date(instant ?? 0).toISOString();
    },
  };
}
