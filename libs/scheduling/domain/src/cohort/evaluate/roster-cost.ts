import { weekdaysAfter } from '../model/calendar-day';
import type { Assignment, RosterCost } from '../model/roster';
import { indexById, must, mustDay } from '../problem/compile-index';
import { AT_A_VENUE, NONE, ONLINE } from '../problem/problem';
import type { Problem } from '../problem/problem';
import { int, real } from '../problem/typed-array';

interface Visit {
  readonly event: number;
  readonly assessor: number;
  readonly date: number;
  readonly start: number;
  readonly end: number;
  readonly place: number;
}

/** What a whole roster costs, term by term, from its assignments. The search's running total always equals `total`. */
export function costOfRoster(problem: Problem, assignments: readonly Assignment[]): RosterCost {
  const { weights } = problem.cohort;
  const visits = visitsOf(problem, assignments);
  const days = [...visitsByDay(visits).values()];
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const journeys = days.map((day) => journeysOf(problem, day));
  const terms = {
    travel: weights.travelMinute * sum(journeys.map(({ travel }) => travel)),
    idle: weights.idleMinute * sum(journeys.map(({ idle }) => idle)),
    openedDays: weights.assessorDay * days.length,
    late: weights.lateDay * sum(visits.map(({ event, date }) => weekdaysAfter(int(problem.events.due, event), date))),
    overload: weights.overTargetMinute * minutesOverTarget(problem, visits),
    moved: weights.movedEvent * visits.filter((visit) => isMoved(problem, visit)).length,
    unscheduled: weights.unscheduled * (problem.events.count - visits.length),
  };
  return { ...terms, total: sum(Object.values(terms)) };
}

function visitsOf(problem: Problem, assignments: readonly Assignment[]): readonly Visit[] {
  const { cohort, events: table, venues: venueTable } = problem;
  const events = indexById(cohort.events);
  const assessors = indexById(cohort.assessors);
  const venues = indexById(cohort.venues);
  return assignments.flatMap(({ event: id, assessor, date, start, venue }) => {
    const event = events.get(id);
    if (event === undefined) return [];
    const own = int(table.place, event);
    const place = own === AT_A_VENUE ? int(venueTable.place, venues.get(venue ?? '') ?? NONE) : own;
    const begin = must(start);
    return [
      {
        event,
        assessor: assessors.get(assessor) ?? NONE,
        date: mustDay(date),
        start: begin,
        end: begin + int(table.minutes, event),
        place,
      },
    ];
  });
}

function visitsByDay(visits: readonly Visit[]): ReadonlyMap<string, Visit[]> {
  const days = new Map<string, Visit[]>();
  for (const visit of [...visits].sort((one, other) => one.start - other.start)) {
    const key = `${visit.assessor} ${visit.date}`;
    const day = days.get(key);
    if (day) day.push(visit);
    else days.set(key, [visit]);
  }
  return days;
}

/** Home, place after place, home; waits count from the day's second event on. */
function journeysOf(problem: Problem, visits: readonly Visit[]): { readonly travel: number; readonly idle: number } {
  const home = homeOf(problem, visits[0]?.assessor ?? NONE);
  let [at, travel, idle, free] = [home, 0, 0, NONE];
  for (const { place, start, end } of visits) {
    const leg = place === ONLINE ? 0 : problem.travel.minutes(at, place);
    if (place !== ONLINE) at = place;
    travel += leg;
    if (free !== NONE) idle += start - free - leg;
    free = end;
  }
  return { travel: travel + problem.travel.minutes(at, home), idle };
}

function homeOf(problem: Problem, assessor: number): number {
  const { cohort, travel } = problem;
  const found = cohort.assessors[assessor];
  return found ? travel.placeAt(found.home) : NONE;
}

function minutesOverTarget(problem: Problem, visits: readonly Visit[]): number {
  const load = new Float64Array(problem.assessorCount);
  for (const { assessor, start, end } of visits) load[assessor] = real(load, assessor) + end - start;
  return load.reduce((total, minutes, assessor) => total + Math.max(0, minutes - real(problem.targetMinutes, assessor)), 0);
}

function isMoved({ events }: Problem, { event, assessor, date, start }: Visit): boolean {
  if (events.publishedStart[event] === NONE) return false;
  return events.publishedAssessor[event] !== assessor || events.publishedDate[event] !== date || events.publishedStart[event] !== start;
}
