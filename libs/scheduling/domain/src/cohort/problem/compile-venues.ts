import type { Cohort } from '../model/cohort';
import { isAbsent } from './compile-days';
import { must, mustDay } from './compile-index';
import type { Absence } from './compile-problem';
import type { VenueTable } from './problem';
import type { TravelTable } from './travel-table';

export function compileVenues(cohort: Cohort, travel: TravelTable, absences: readonly Absence[]): VenueTable {
  return {
    count: cohort.venues.length,
    place: Int32Array.from(cohort.venues, ({ at }) => travel.placeAt(at)),
    rooms: Int32Array.from(cohort.venues, ({ rooms }) => rooms),
    open: cohort.venues.map(({ id, days }) => {
      const open = days.filter(({ date }) => !isAbsent(absences, id, date));
      return new Map(open.map(({ date, from, to }) => [mustDay(date), { from: must(from), to: must(to) }]));
    }),
  };
}
