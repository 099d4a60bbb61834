import type { Cohort } from '../model/cohort';
import { must, mustDay } from './compile-index';
import type { Absence } from './compile-problem';
import type { DayTable } from './problem';
import type { TravelTable } from './travel-table';

/** The assessor-days that are open, ordered by assessor and then date. */
export function compileDays(cohort: Cohort, travel: TravelTable, absences: readonly Absence[]): DayTable {
  const rows = cohort.assessors.flatMap(({ id, home, days }, assessor) =>
    days
      .filter(({ date }) => !isAbsent(absences, id, date))
      .map(({ date, from, to }) => ({
        assessor,
        date: mustDay(date),
        from: must(from),
        to: must(to),
        home: travel.placeAt(home),
      }))
      .sort((one, other) => one.date - other.date),
  );
  return {
    count: rows.length,
    assessor: Int32Array.from(rows, ({ assessor }) => assessor),
    date: Int32Array.from(rows, ({ date }) => date),
    from: Int32Array.from(rows, ({ from }) => from),
    to: Int32Array.from(rows, ({ to }) => to),
    home: Int32Array.from(rows, ({ home }) => home),
  };
}

export function isAbsent(absences: readonly Absence[], id: string, date: string): boolean {
  return absences.some((absence) => absence.id === id && absence.from <= date && date <= absence.to);
}
