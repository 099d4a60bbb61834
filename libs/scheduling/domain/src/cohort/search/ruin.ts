import { NONE } from '../problem/problem';
import type { NearOptions } from './near-options';
import type { RosterState } from './roster-state';
import type { SeededRandom } from './seeded-random';
import { int } from '../problem/typed-array';

const MOST_DAYS = 6;
const WHOLE_DAY_CHANCE = 0.4;
const TRIES_PER_DAY = 4;
const FOLLOW_REMOVED_CHANCE = 0.5;
const LEFT_OUT_CHANCE = 0.2;

/** Takes related events out of a roster: related are the events whose assessor-days could take each other's place. */
export class Ruin {
  /** Days that are related to an event, once that is known; any it could be at, before. */
  near: NearOptions | null = null;

  constructor(
    private readonly state: RosterState,
    private readonly random: SeededRandom,
  ) {}

  /** Adds what was taken out, and one event to start from even if it was nowhere, to `pool`. */
  run(pool: number[]): void {
    const { random, state } = this;
    let seed = this.drawSeed();
    if (state.bookings.isPlaced(seed) && state.isOpen(int(state.bookings.day, seed)))
      this.takeFrom(int(state.bookings.day, seed), seed, pool);
    else if (!state.bookings.isPlaced(seed) && this.hasOptions(seed)) pool.push(seed);
    const days = 1 + random.below(MOST_DAYS);
    for (let i = 0; i < days; i++) {
      const day = this.relatedDay(seed);
      if (day !== NONE) this.takeFrom(day, NONE, pool);
      if (pool.length > 0 && random.unit() < FOLLOW_REMOVED_CHANCE) seed = pool[random.below(pool.length)] ?? 0;
    }
  }

  /** Any event, but now and then one without a place that could have one: room for it is worth more than anything else. */
  private drawSeed(): number {
    const { state, random } = this;
    const { count } = state.problem.events;
    const from = random.below(count);
    if (state.unscheduledCount === 0 || random.unit() >= LEFT_OUT_CHANCE) return from;
    for (let step = 0; step < count; step++) {
      const event = (from + step) % count;
      if (!state.bookings.isPlaced(event) && this.hasOptions(event)) return event;
    }
    return from;
  }

  private hasOptions(event: number): boolean {
    const { starts } = this.state.problem.options;
    return int(starts, event) < int(starts, event + 1);
  }

  /** A day with events at which the event could also be. */
  private relatedDay(event: number): number {
    const { options } = this.state.problem;
    const { starts } = this.near ?? options;
    const [first, count] = [int(starts, event), int(starts, event + 1) - int(starts, event)];
    if (count === 0) return NONE;
    for (let i = 0; i < TRIES_PER_DAY; i++) {
      const drawn = first + this.random.below(count);
      const candidate = int(options.day, this.near ? int(this.near.option, drawn) : drawn);
      if (int(this.state.dayCount, candidate) > 0 && this.state.isOpen(candidate)) return candidate;
    }
    return NONE;
  }

  private takeFrom(day: number, event: number, pool: number[]): void {
    const count = int(this.state.dayCount, day);
    const { isPinned } = this.state.problem.events;
    const { isHeld } = this.state;
    const isWhole = this.random.unit() < WHOLE_DAY_CHANCE;
    const chosen = this.random.below(count);
    const isChosen = (candidate: number, position: number) => isWhole || (event === NONE ? position === chosen : candidate === event);
    this.state.takeOut(
      day,
      (candidate, position) => isPinned[candidate] === 0 && isHeld[candidate] === 0 && isChosen(candidate, position),
      pool,
    );
  }
}
