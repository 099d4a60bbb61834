import { NONE } from '../problem/problem';
import { int, listAt } from '../problem/typed-array';
import type { RosterState } from './roster-state';
import type { SeededRandom } from './seeded-random';

/**
 * What must stay where it is while two searches share a roster: of an apprentice's events on both sides only one side
 * may move its own, or their order and their times could break. The side is drawn anew each time.
 * @param inside the days of one side
 */
export function holdRelatives(
  { problem, bookings }: RosterState,
  random: SeededRandom,
  inside: ReadonlySet<number>,
): { readonly inside: readonly number[]; readonly outside: readonly number[] } {
  const { siblings, apprentice, count } = problem.events;
  const isInside = (event: number) => inside.has(int(bookings.day, event));
  const isParted = (event: number) =>
    listAt(siblings, event).some((other) => bookings.day[other] !== NONE && isInside(other) !== isInside(event));
  const movesOutside = problem.cohort.apprentices.map(() => random.unit() < 0.5);
  const held: Record<'inside' | 'outside', number[]> = { inside: [], outside: [] };
  for (let event = 0; event < count; event++) {
    if (bookings.day[event] === NONE || !isParted(event)) continue;
    if (movesOutside[int(apprentice, event)] === isInside(event)) held[isInside(event) ? 'inside' : 'outside'].push(event);
  }
  return held;
}
