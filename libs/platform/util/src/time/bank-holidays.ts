import feed from '../../data/bank-holidays.json' with { type: 'json' };
import type { ValueOf } from '../closed-set';
import { localDate } from './local-date';
import type { HolidayCalendar } from './working-days';

/** The parts of the United Kingdom that keep bank holidays of their own. */
export const HolidayDivision = {
  EnglandAndWales: 'england-and-wales',
  Scotland: 'scotland',
  NorthernIreland: 'northern-ireland',
} as const;
export type HolidayDivision = ValueOf<typeof HolidayDivision>;

/** Whether the text names a division of the feed. */
export function isHolidayDivision(text: string): text is HolidayDivision {
  return text in feed;
}

const calendars = new Map<HolidayDivision, HolidayCalendar>();

/** The division's bank holidays, known for the whole years of the government's feed. */
export function bankHolidaysOf(division: HolidayDivision): HolidayCalendar {
  const known = calendars.get(division) ?? read(division);
  calendars.set(division, known);
  return known;
}

function read(division: HolidayDivision): HolidayCalendar {
  const events = feed[division].events;
  const years = events.map((event) => event.date.slice(0, 4)).sort();
  return {
    holidays: new Map(events.map((event) => [localDate(event.date), event.title])),
    knownFrom: localDate(`${years.at(0)}-01-01`),
    knownUntil: localDate(`${years.at(-1)}-12-31`),
  };
}
