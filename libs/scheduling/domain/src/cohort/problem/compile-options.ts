import { isoWeekday, weekdaysAfter } from '../model/calendar-day';
import type { Cohort, CohortApprentice, CohortAssessor, CohortEvent } from '../model/cohort';
import { leastTravelMinutes } from '../model/travel-minutes';
import { mustDay } from './compile-index';
import { ONLINE } from './problem';
import type { DayTable, EventTable, OptionTable, VenueTable } from './problem';
import type { TravelTable } from './travel-table';

interface Tables {
  readonly events: EventTable;
  readonly days: DayTable;
  readonly venues: VenueTable;
  readonly travel: TravelTable;
}

type Context = Tables & { readonly cohort: Cohort; readonly visits: ReturnType<typeof boundsOfVisits> };

/** Every pair of event and assessor-day that no rule about the two alone forbids. */
export function compileOptions(cohort: Cohort, tables: Tables): OptionTable {
  const starts = new Int32Array(cohort.events.length + 1);
  const day: number[] = [];
  const lateCost: number[] = [];
  const daysOf = daysByAssessor(tables.days, cohort.assessors.length);
  const apprentices = new Map(cohort.apprentices.map((apprentice) => [apprentice.id, apprentice]));
  const byCompetence = assessorsByCompetence(cohort);
  const context: Context = { ...tables, cohort, visits: boundsOfVisits(tables.events) };
  cohort.events.forEach((event, index) => {
    const apprentice = apprentices.get(event.apprentice);
    const mayBeOn = apprentice ? allowedDates(event, apprentice) : () => false;
    for (const assessor of byCompetence.get(competenceKey(event)) ?? []) {
      if (!apprentice || !mayAssess(cohort.assessors[assessor], event, apprentice)) continue;
      for (const candidate of daysOf[assessor] ?? []) {
        const date = tables.days.date[candidate] ?? 0;
        if (!mayBeOn(date) || !fitsDay(index, candidate, context)) continue;
        day.push(candidate);
        lateCost.push(cohort.weights.lateDay * weekdaysAfter(tables.events.due[index] ?? 0, date));
      }
    }
    starts[index + 1] = day.length;
  });
  return { starts, day: Int32Array.from(day), lateCost: Float64Array.from(lateCost) };
}

const competenceKey = ({ standard, method }: { readonly standard: string; readonly method: string }) => JSON.stringify([standard, method]);

function assessorsByCompetence(cohort: Cohort): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  cohort.assessors.forEach(({ competences }, assessor) => {
    for (const key of new Set(competences.map(competenceKey))) {
      const list = found.get(key);
      if (list) list.push(assessor);
      else found.set(key, [assessor]);
    }
  });
  return found;
}

function daysByAssessor(days: DayTable, assessorCount: number): readonly (readonly number[])[] {
  const found: number[][] = Array.from({ length: assessorCount }, () => []);
  days.assessor.forEach((assessor, day) => found[assessor]?.push(day));
  return found;
}

/** The dates on which the event's window, its pin and the apprentice all allow it. */
function allowedDates(event: CohortEvent, apprentice: CohortApprentice): (date: number) => boolean {
  const [release, deadline] = [mustDay(event.releaseDate), mustDay(event.deadlineDate)];
  const pinned = event.pinned?.date === undefined ? null : mustDay(event.pinned.date);
  const dates = new Set(apprentice.unavailableDates.map(mustDay));
  const weekdays = new Set(apprentice.unavailableWeekdays);
  return (date) => date >= release && date <= deadline && (pinned ?? date) === date && !weekdays.has(isoWeekday(date)) && !dates.has(date);
}

/** Independence, and the person the pin names. */
function mayAssess(assessor: CohortAssessor | undefined, event: CohortEvent, apprentice: CohortApprentice): boolean {
  if (!assessor) return false;
  const { employers, providers, apprentices } = assessor.conflicts;
  const isIndependent =
    !employers.includes(apprentice.employer) && !providers.includes(apprentice.provider) && !apprentices.includes(apprentice.id);
  return isIndependent && (event.pinned?.assessor === undefined || event.pinned.assessor === assessor.id);
}

function fitsDay(index: number, day: number, context: Context): boolean {
  const { cohort, days, events, venues } = context;
  const date = days.date[day] ?? 0;
  if (cohort.limits.assessmentsPerAssessorDay === 0) return false;
  const fits = (from: number, to: number) =>
    hasStart(index, Math.max(days.from[day] ?? 0, from), Math.min(days.to[day] ?? 0, to), cohort, events);
  const place = events.place[index] ?? ONLINE;
  if (place === ONLINE) return fits(0, 1440);
  if (place >= 0) return fits(0, 1440) && isWithinReach(index, place, day, context);
  return (events.venues[index] ?? []).some((venue) => {
    const open = venues.open[venue]?.get(date);
    if (!open || (venues.rooms[venue] ?? 0) === 0) return false;
    return fits(open.from, open.to) && isWithinReach(index, venues.place[venue] ?? 0, day, context);
  });
}

function hasStart(index: number, from: number, to: number, cohort: Cohort, events: EventTable): boolean {
  const grid = cohort.gridMinutes;
  const first = Math.max(events.firstStart[index] ?? 0, Math.ceil(from / grid) * grid);
  const last = Math.min(events.lastStart[index] ?? 0, to - (events.minutes[index] ?? 0));
  return first <= last;
}

/**
 * A place too far from home for one leg can still be the middle of a day of three journeys; rare, but it must not be
 * ruled out. The visits before and after it are as short, as early and as near as any could be.
 */
function isWithinReach(index: number, place: number, day: number, context: Context): boolean {
  const { cohort, days, events, travel, visits } = context;
  if (travel.minutes(days.home[day] ?? 0, place) <= cohort.limits.legTravelMinutes) return true;
  if (cohort.limits.assessmentsPerAssessorDay < 3) return false;
  const onGrid = (time: number) => Math.ceil(time / cohort.gridMinutes) * cohort.gridMinutes;
  const before = onGrid(Math.max(days.from[day] ?? 0, visits.earliest)) + visits.shortest;
  const start = Math.max(events.firstStart[index] ?? 0, onGrid(before + leastTravelMinutes));
  const after = onGrid(start + (events.minutes[index] ?? 0) + leastTravelMinutes);
  const isInTime = after + visits.shortest <= Math.min(days.to[day] ?? 0, visits.latest);
  return isInTime && start <= (events.lastStart[index] ?? 0);
}

/** The least minutes, first start and last end of all events that are held at a place. */
function boundsOfVisits({ count, place, minutes, firstStart, lastStart }: EventTable) {
  const bounds = { shortest: Infinity, earliest: Infinity, latest: -Infinity };
  for (let event = 0; event < count; event++) {
    if (place[event] === ONLINE) continue;
    const length = minutes[event] ?? 0;
    bounds.shortest = Math.min(bounds.shortest, length);
    bounds.earliest = Math.min(bounds.earliest, firstStart[event] ?? 0);
    bounds.latest = Math.max(bounds.latest, (lastStart[event] ?? 0) + length);
  }
  return bounds;
}
