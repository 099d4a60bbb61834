import type { Assignment } from '../model/roster';
import { NONE } from '../problem/problem';
import type { Problem } from '../problem/problem';
import { int, listAt } from '../problem/typed-array';
import { Placement } from './placement';
import { RosterState } from './roster-state';

/**
 * A roster as people make it by hand: apprentices in the order of their due dates, each event on the first day on
 * which somebody can take it, after whatever that assessor already does. A yardstick, not a way to schedule.
 */
export function earliestFit(problem: Problem): readonly Assignment[] {
  const { events } = problem;
  const state = new RosterState(problem);
  const place = (event: number): void => {
    const before = int(events.after, event);
    if (state.bookings.isPlaced(event)) return;
    if (before !== NONE) place(before);
    optionsByDate(problem, event).some((day) => isPutAtEnd(state, event, day));
  };
  [...events.due.keys()].sort((one, other) => int(events.due, one) - int(events.due, other)).forEach(place);
  const placement = new Placement(events.count);
  placement.copy(state.bookings);
  return placement.toAssignments(problem);
}

function optionsByDate({ options, days }: Problem, event: number): readonly number[] {
  const found = [...options.day.subarray(int(options.starts, event), int(options.starts, event + 1))];
  return found.sort((one, other) => int(days.date, one) - int(days.date, other));
}

function isPutAtEnd(state: RosterState, event: number, day: number): boolean {
  const { days, events, mostPerDay } = state.problem;
  const count = int(state.dayCount, day);
  if (count >= mostPerDay || !state.allowsDate(event, int(days.date, day))) return false;
  const venues = listAt(events.venues, event);
  return (venues.length > 0 ? venues : [NONE]).some((venue) => state.insert(event, day, count, venue));
}
