export type { Branded } from './branded';
export { canonicalJson } from './canonical-json';
export { valuesOf, type ValueOf } from './closed-set';
export { canMove, finalStates, reachableFrom, type TransitionTable } from './lifecycle';
export { bankHolidaysOf, HolidayDivision, isHolidayDivision } from './time/bank-holidays';
export {
  addDays,
  addMonths,
  dateOfDay,
  datesFrom,
  dayNumber,
  daysBetween,
  isLocalDate,
  localDate,
  startOfWeek,
  weekdayOf,
  type LocalDate,
} from './time/local-date';
export { minutesOfDay, timeOfDay } from './time/local-time';
export { common, holds, overlaps, united, without, type Range, type Ranges } from './time/range';
export { addWorkingDays, isKnownDay, isWorkingDay, type HolidayCalendar } from './time/working-days';
export { dateIn, instantsOf, startOfDay, wallTimeOf, type WallTime } from './time/zone';
