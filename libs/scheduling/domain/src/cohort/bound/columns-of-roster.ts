import type { RosterState } from '../search/roster-state';
import type { StandingColumn } from './day-column';
import { int, real } from '../problem/typed-array';

/** The assessor-days of a roster as columns. */
export function columnsOfRoster(state: RosterState): readonly StandingColumn[] {
  const columns: StandingColumn[] = [];
  for (let day = 0; day < state.problem.days.count; day++) {
    const count = int(state.dayCount, day);
    if (count === 0) continue;
    const events = Array.from(state.dayEvents.subarray(day * state.slots, day * state.slots + count));
    const late = events.reduce((sum, event) => sum + state.lateCost(event, day), 0);
    columns.push({
      day,
      events,
      venues: events.map((event) => int(state.bookings.venue, event)),
      starts: events.map((event) => int(state.bookings.start, event)),
      cost: real(state.dayCost, day) + late,
    });
  }
  return columns;
}
