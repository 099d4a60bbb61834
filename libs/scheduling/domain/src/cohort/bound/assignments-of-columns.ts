import type { Assignment } from '../model/roster';
import type { Problem } from '../problem/problem';
import { Bookings } from '../search/bookings';
import { DayPlanner } from '../search/day-planner';
import { Placement } from '../search/placement';
import type { DayColumn } from './day-column';
import { int } from '../problem/typed-array';

/** What a choice of columns says, day by day; the rules between days are left to whoever places it. */
export function assignmentsOfColumns(problem: Problem, columns: readonly DayColumn[]): readonly Assignment[] {
  const bookings = new Bookings(problem);
  const planner = new DayPlanner(problem, bookings);
  const placement = new Placement(problem.events.count);
  for (const { day, events, venues } of columns) {
    events.forEach((event, index) => (bookings.venue[event] = venues[index] ?? -1));
    if (planner.plan(day, Int32Array.from(events), events.length) === Infinity) continue;
    events.forEach((event, index) => {
      placement.day[event] = day;
      placement.start[event] = int(planner.starts, index);
      placement.venue[event] = venues[index] ?? -1;
    });
  }
  return placement.toAssignments(problem);
}
