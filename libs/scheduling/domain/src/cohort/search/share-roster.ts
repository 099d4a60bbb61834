import { int, listAt } from '../problem/typed-array';
import type { RosterState } from './roster-state';
import type { SeededRandom } from './seeded-random';

/** A roster that two searches share: each has days of its own, in which some events stay where they are. */
export interface SharedRoster {
  readonly inside: SearchSide;
  readonly outside: SearchSide;
}

export interface SearchSide {
  readonly days: readonly number[];
  readonly held: readonly number[];
}

/**
 * Parts a roster between two searches. Of an apprentice's events on both sides only one side may move its own, drawn
 * anew each time, or their order could break; and days of one date that ask for one apprentice on both sides belong to
 * neither, because each side would time its own without the other.
 */
export function shareRoster(state: RosterState, random: SeededRandom, inside: ReadonlySet<number>): SharedRoster {
  const { problem, bookings } = state;
  const { siblings, apprentice, count } = problem.events;
  const placedSiblings = (event: number) => listAt(siblings, event).filter((other) => bookings.isPlaced(other));
  const isInside = (event: number) => inside.has(int(bookings.day, event));
  const movesOutside = problem.cohort.apprentices.map(() => random.unit() < 0.5);
  const held: Record<'inside' | 'outside', number[]> = { inside: [], outside: [] };
  const still = new Set<number>();
  for (let event = 0; event < count; event++) {
    if (!bookings.isPlaced(event)) continue;
    const parted = placedSiblings(event).filter((other) => isInside(other) !== isInside(event));
    if (parted.length === 0) continue;
    if (movesOutside[int(apprentice, event)] === isInside(event)) held[isInside(event) ? 'inside' : 'outside'].push(event);
    if (parted.some((other) => bookings.dateOf(other) === bookings.dateOf(event))) still.add(int(bookings.day, event));
  }
  const free = [...problem.days.assessor.keys()].filter((day) => !still.has(day));
  return {
    inside: { days: free.filter((day) => inside.has(day)), held: held.inside },
    outside: { days: free.filter((day) => !inside.has(day)), held: held.outside },
  };
}
