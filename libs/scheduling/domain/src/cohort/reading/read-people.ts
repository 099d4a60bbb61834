import type { CohortApprentice, CohortAssessor, CohortVenue, GeoPoint, OpenDay } from '../model/cohort';
import { minutesOfDay } from '../model/time-of-day';
import type { JsonReader } from './json-reader';

const MOST_ROOMS = 10_000;

function readPoint(reader: JsonReader): GeoPoint {
  return { lat: reader.number('lat', -90, 90), lon: reader.number('lon', -180, 180) };
}

function readOpenDay(reader: JsonReader): OpenDay {
  const day = { date: reader.date('date'), from: reader.time('from'), to: reader.time('to') };
  const [from, to] = [minutesOfDay(day.from), minutesOfDay(day.to)];
  if (from !== null && to !== null && to <= from) reader.fault('to', 'The day must end after it starts.');
  return day;
}

/** An assessor-day is one availability on one date, so a date may appear once. */
function readOpenDays(reader: JsonReader): readonly OpenDay[] {
  const days = reader.objects('days', readOpenDay);
  const seen = new Set<string>();
  days.forEach(({ date }, index) => {
    if (seen.has(date)) reader.fault(`days[${index}].date`, `The date ${date} is listed twice.`);
    seen.add(date);
  });
  return days;
}

const nothing = { employers: [], providers: [], apprentices: [] };

export function readAssessor(reader: JsonReader): CohortAssessor {
  const conflicts = reader.isAbsent('conflicts') ? null : reader.object('conflicts');
  const ids = (field: string) => (conflicts && !conflicts.isAbsent(field) ? conflicts.texts(field) : []);
  return {
    id: reader.text('id'),
    home: readPoint(reader.object('home')),
    competences: reader.objects('competences', (competence) => ({
      standard: competence.text('standard'),
      method: competence.text('method'),
    })),
    conflicts: conflicts ? { employers: ids('employers'), providers: ids('providers'), apprentices: ids('apprentices') } : nothing,
    days: readOpenDays(reader),
  };
}

export function readVenue(reader: JsonReader): CohortVenue {
  return {
    id: reader.text('id'),
    at: readPoint(reader.object('at')),
    rooms: reader.whole('rooms', 0, MOST_ROOMS),
    days: readOpenDays(reader),
  };
}

export function readApprentice(reader: JsonReader, faultAt: (place: string, sentence: string) => void): CohortApprentice {
  const weekday = (value: unknown, place: string): number => {
    if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 7) return value;
    faultAt(place, 'This must be an ISO weekday: 1 (Monday) to 7 (Sunday).');
    return 1;
  };
  return {
    id: reader.text('id'),
    employer: reader.text('employer'),
    provider: reader.text('provider'),
    at: readPoint(reader.object('at')),
    unavailableWeekdays: reader.isAbsent('unavailableWeekdays') ? [] : reader.list('unavailableWeekdays', weekday),
    unavailableDates: reader.isAbsent('unavailableDates') ? [] : reader.texts('unavailableDates'),
  };
}
