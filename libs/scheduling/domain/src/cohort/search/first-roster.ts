import type { Assignment } from '../model/roster';
import { indexById, must, mustDay } from '../problem/compile-index';
import { NONE } from '../problem/problem';
import type { Problem } from '../problem/problem';
import type { Insertion } from './insertion';
import type { RosterState } from './roster-state';
import type { SeededRandom } from './seeded-random';
import { int, listAt } from '../problem/typed-array';

/** Fills an empty roster: pins first, then the given assignments as far as they stand, then everything else where it costs least. */
export function fillFirstRoster(state: RosterState, insertion: Insertion, random: SeededRandom, given: readonly Assignment[]): void {
  const { problem } = state;
  const all = [...problem.events.minutes.keys()];
  const place = (event: number) => {
    if (!state.bookings.isPlaced(event) && insertion.find(event, random, 0, null)) {
      state.insert(event, insertion.day, insertion.position, insertion.venue);
    }
  };
  const withPredecessors = (event: number): readonly number[] => {
    const before = int(problem.events.after, event);
    return before === NONE ? [event] : [...withPredecessors(before), event];
  };
  const inOrder = byFewestOptions(problem, all);
  inOrder
    .filter((event) => problem.events.isPinned[event] === 1)
    .flatMap(withPredecessors)
    .forEach(place);
  restoreRoster(state, given);
  inOrder.flatMap(withPredecessors).forEach(place);
}

function byFewestOptions({ options, events }: Problem, all: readonly number[]): readonly number[] {
  const count = (event: number) => int(options.starts, event + 1) - int(options.starts, event);
  return [...all].sort((one, other) => count(one) - count(other) || int(events.minutes, other) - int(events.minutes, one));
}

/** Puts given assignments into a roster, in order of time; those that no longer stand are left out. */
export function restoreRoster(state: RosterState, given: readonly Assignment[]): void {
  const { cohort, options, days } = state.problem;
  const events = indexById(cohort.events);
  const assessors = indexById(cohort.assessors);
  const venues = indexById(cohort.venues);
  const inTime = [...given].sort((one, other) => mustDay(one.date) - mustDay(other.date) || must(one.start) - must(other.start));
  for (const { event: id, assessor, date, venue } of inTime) {
    const event = events.get(id);
    if (event === undefined || state.bookings.isPlaced(event) || !state.allowsDate(event, mustDay(date))) continue;
    const possible = options.day.subarray(int(options.starts, event), int(options.starts, event + 1));
    const day = possible.find(
      (candidate) => days.assessor[candidate] === assessors.get(assessor) && days.date[candidate] === mustDay(date),
    );
    if (day === undefined || int(state.dayCount, day) >= state.slots) continue;
    const place = venue === null ? NONE : (venues.get(venue) ?? NONE);
    if (listAt(state.problem.events.venues, event).length > 0 && !listAt(state.problem.events.venues, event).includes(place)) continue;
    for (let position = int(state.dayCount, day); position >= 0; position--) {
      if (state.insert(event, day, position, place)) break;
    }
  }
}
