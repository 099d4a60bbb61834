export type { Branded } from './branded';
export { cleanFileName } from './files/clean-file-name';
export { fileLimits, fileRules, type FileKind, type FileRule } from './files/file-limits';
export { byteRangeOf, type ByteRange } from './files/byte-range';
export { FilePurpose } from './files/file-purpose';
export { StoredFileStatus } from './files/stored-file-status';
export { canonicalJson } from './canonical-json';
export { valuesOf, type ValueOf } from './closed-set';
export { canMove, finalStates, reachableFrom, type TransitionTable } from './lifecycle';
export { canTryAgain, type MessageState } from './messages/can-try-again';
export { type KindOfSubject, kindsOfSubject, MessageKind, MessagePart, MessageStatus, MessageSubject } from './messages/message-kind';
export { dayInWords, filled } from './messages/message-words';
export { waitBeforeTry } from './messages/next-try';
export { NotSentReason } from './messages/not-sent-reason';
export {
  type Addressed,
  type ComposedMessage,
  englishFrame,
  type MessageContent,
  type MessageFrame,
  writeMessage,
} from './messages/write-message';
export { seededRandom, type SeededRandom } from './random/seeded-random';
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
export { dayMs, hourMs, minuteMs } from './time/milliseconds';
export { minutesOfDay, timeOfDay } from './time/local-time';
export { csvText } from './text/csv-text';
export { common, holds, overlaps, united, without, type Range, type Ranges } from './time/range';
export { addWorkingDays, isWorkingDay, type HolidayCalendar } from './time/working-days';
export { dateIn, instantsOf, startOfDay, wallTimeOf, type WallTime } from './time/zone';
