import type { Cohort } from '../model/cohort';
import { indexById, must } from './compile-index';
import { compileDays } from './compile-days';
import { compileEvents } from './compile-events';
import { compileOptions } from './compile-options';
import { compileVenues } from './compile-venues';
import type { Problem } from './problem';
import { TravelTable } from './travel-table';

const OVERLOAD_ALLOWANCE = 1.1;

/** An assessor or a venue that is away; its days stay in the reckoning of targets but nothing may be placed there. */
export interface Absence {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** Compiles a cohort that was read without faults. */
export function compileProblem(cohort: Cohort, absences: readonly Absence[] = []): Problem {
  const travel = new TravelTable();
  const apprentices = indexById(cohort.apprentices);
  const assessors = indexById(cohort.assessors);
  const venues = compileVenues(cohort, travel, absences);
  const days = compileDays(cohort, travel, absences);
  const events = compileEvents(cohort, { travel, apprentices, assessors });
  travel.close();
  return {
    cohort,
    gridMinutes: cohort.gridMinutes,
    mostPerDay: mostPerDay(cohort),
    legTravelMinutes: cohort.limits.legTravelMinutes,
    events,
    days,
    venues,
    options: compileOptions(cohort, { events, days, venues, travel }),
    travel,
    assessorCount: cohort.assessors.length,
    targetMinutes: targetMinutes(cohort),
    hasPublished: cohort.published !== null,
  };
}

/** The limit, or fewer where more could not fit any day. */
function mostPerDay(cohort: Cohort): number {
  const shortest = cohort.events.reduce((least, { minutes }) => Math.min(least, minutes), Infinity);
  const fits = Number.isFinite(shortest) ? Math.floor(1440 / shortest) : 0;
  return Math.max(1, Math.min(cohort.limits.assessmentsPerAssessorDay, cohort.events.length, fits));
}

/** 1.1 × the assessor's window minutes × all event minutes ÷ all window minutes. */
function targetMinutes(cohort: Cohort): Float64Array {
  const windows = cohort.assessors.map(({ days }) => days.reduce((sum, { from, to }) => sum + must(to) - must(from), 0));
  const allWindows = windows.reduce((sum, minutes) => sum + minutes, 0);
  const demand = cohort.events.reduce((sum, { minutes }) => sum + minutes, 0);
  return Float64Array.from(windows, (own) => (allWindows === 0 ? 0 : (OVERLOAD_ALLOWANCE * own * demand) / allWindows));
}
