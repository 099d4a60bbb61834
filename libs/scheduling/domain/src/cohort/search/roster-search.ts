import type { Assignment } from '../model/roster';
import type { Problem } from '../problem/problem';
import { fillFirstRoster } from './first-roster';
import { Insertion } from './insertion';
import { Placement } from './placement';
import { Recreate } from './recreate';
import { RosterState } from './roster-state';
import { Ruin } from './ruin';
import { SeededRandom } from './seeded-random';

/** A difference smaller than this is rounding, not a better roster. */
const ROUNDING = 1e-6;

export interface SearchOptions {
  readonly seed: number;
  /** Temperatures of the annealing, in units of cost, at the start and at the end. */
  readonly hottest: number;
  readonly coldest: number;
}

export const usualSearch = { seed: 1, hottest: 30, coldest: 0.5 } as const satisfies SearchOptions;

/** Ruin and recreate with simulated annealing. Runs in slices, so that whoever owns the clock decides when to stop. */
export class RosterSearch {
  readonly state: RosterState;
  /** Cost of the best roster so far. */
  bestCost: number;
  rounds = 0;
  private readonly best: Placement;
  private readonly random: SeededRandom;
  private readonly ruin: Ruin;
  private readonly recreate: Recreate;

  /** Holds a first feasible roster at once: the pins, the given assignments as far as they stand, whatever else fits. */
  constructor(
    readonly problem: Problem,
    private readonly options: SearchOptions,
    given: readonly Assignment[] = [],
  ) {
    this.state = new RosterState(problem);
    this.random = new SeededRandom(options.seed);
    const insertion = new Insertion(this.state);
    this.ruin = new Ruin(this.state, this.random);
    this.recreate = new Recreate(this.state, insertion, this.random);
    fillFirstRoster(this.state, insertion, this.random, given);
    this.best = new Placement(problem.events.count);
    this.best.copy(this.state.bookings);
    this.bestCost = this.state.cost;
  }

  /** The best roster so far, as a roster file says it. */
  bestAssignments(): readonly Assignment[] {
    return this.best.toAssignments(this.problem);
  }

  /** The roster as it stands, which while the search is hot may be dearer than the best. */
  currentAssignments(): readonly Assignment[] {
    const now = new Placement(this.problem.events.count);
    now.copy(this.state.bookings);
    return now.toAssignments(this.problem);
  }

  /** So many rounds at the temperature of this progress: 0 at the start of the run, 1 at its end. */
  run(rounds: number, progress: number): void {
    if (this.problem.events.count === 0) return;
    const { hottest, coldest } = this.options;
    const temperature = hottest * (coldest / hottest) ** Math.min(1, Math.max(0, progress));
    for (let round = 0; round < rounds; round++) this.round(temperature);
    this.rounds += rounds;
  }

  private round(temperature: number): void {
    const { state } = this;
    const before = state.cost;
    const pool: number[] = [];
    state.begin();
    this.ruin.run(pool);
    this.recreate.run(pool);
    const accepted = before - temperature * Math.log(this.random.unit() || Number.MIN_VALUE);
    if (state.cost > accepted) state.rollback();
    else if (state.cost < this.bestCost - ROUNDING) this.noteBest();
  }

  private noteBest(): void {
    this.bestCost = this.state.cost;
    this.best.copy(this.state.bookings);
  }
}
