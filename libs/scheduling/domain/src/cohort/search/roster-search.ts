import type { Assignment } from '../model/roster';
import { NONE } from '../problem/problem';
import type { Problem } from '../problem/problem';
import { int, listAt } from '../problem/typed-array';
import { columnsOfRoster } from '../bound/columns-of-roster';
import type { DayColumn, StandingColumn } from '../bound/day-column';
import type { RosterPart } from '../bound/roster-part';
import { fillFirstRoster } from './first-roster';
import { Insertion } from './insertion';
import type { NearOptions } from './near-options';
import { Placement } from './placement';
import { Recreate } from './recreate';
import { RosterState } from './roster-state';
import { Ruin } from './ruin';
import { SeededRandom } from './seeded-random';

/** Rounds between two looks at whether the search is to stop. */
const SLICE = 100;
/** A difference smaller than this is rounding, not a better roster. */
const ROUNDING = 1e-6;

export interface SearchOptions {
  readonly seed: number;
  /** Temperatures of the annealing, in units of cost, at the start and at the end. */
  readonly hottest: number;
  readonly coldest: number;
}

/** A roster rounded from the relaxation, or repaired from one that people know, may only be shaken a little. */
const gentlest = 3;

/** Share of the events that a rounded roster may leave out and still be worth going on from. */
const FEW_LEFT_OUT = 0.02;

export const usualSearch = { seed: 1, hottest: 30, coldest: 0.5 } as const satisfies SearchOptions;

/** Ruin and recreate with simulated annealing. Runs in slices, so that whoever owns the clock decides when to stop. */
export class RosterSearch {
  readonly state: RosterState;
  /** Cost of the best roster so far. */
  bestCost: number;
  rounds = 0;
  /** Progress at which a part of a better roster was first taken over; from then on the search is gentle. */
  private gentleFrom: number | null = null;
  private progress = 0;
  private readonly best: Placement;
  private readonly random: SeededRandom;
  private readonly insertion: Insertion;
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
    this.insertion = new Insertion(this.state);
    const { insertion } = this;
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

  /** From here on events are mostly looked for at these options. */
  keepNear(near: NearOptions): void {
    this.insertion.keepNear(near);
    this.ruin.near = near;
  }

  /** So many rounds at the temperature of this progress: 0 at the start of the run, 1 at its end. */
  run(rounds: number, progress: number): void {
    if (this.problem.events.count === 0) return;
    this.progress = Math.min(1, Math.max(0, progress));
    this.runAt(rounds, this.temperature);
  }

  /** So many rounds for each event from the start of a run to its end, or until it is to stop. */
  runAll(roundsPerEvent: number, isOver: () => boolean = () => false): void {
    const rounds = roundsPerEvent * this.problem.events.count;
    for (let round = 0; round < rounds && !isOver(); round += SLICE) this.run(SLICE, round / rounds);
  }

  /** So many rounds at a temperature that somebody else decides. */
  runAt(rounds: number, temperature: number): void {
    for (let round = 0; round < rounds; round++) this.round(temperature);
    this.rounds += rounds;
  }

  /**
   * Takes over part of another roster where that makes this one cheaper, or the whole of one that promises to: the days are emptied and filled as the part
   * says, events that lose their place are put back where they cost least.
   * @returns whether it was taken over
   */
  offer({ days, columns }: RosterPart): boolean {
    const { state } = this;
    const before = this.costToJudge(days);
    state.begin();
    this.replace(days, columns);
    if (this.costToJudge(days) >= before - ROUNDING) {
      state.rollback();
      return false;
    }
    this.gentleFrom ??= this.progress;
    if (state.cost < this.bestCost - ROUNDING) this.noteBest();
    return true;
  }

  /** How some days are filled now. */
  partOf(days: readonly number[]): RosterPart {
    const own = new Set(days);
    return { days, columns: columnsOfRoster(this.state).filter(({ day }) => own.has(day)) };
  }

  /** Fills days as a part says, whatever that costs; events that lose their place are put back where they cost least. */
  adopt({ days, columns }: RosterPart): void {
    const { state } = this;
    const isNew = new Set(days);
    for (const column of columns) if (isHeld(state, column)) isNew.delete(column.day);
    state.begin();
    this.replace(
      [...isNew],
      columns.filter(({ day }) => isNew.has(day)),
    );
    if (state.cost < this.bestCost - ROUNDING) this.noteBest();
  }

  private replace(days: readonly number[], columns: RosterPart['columns']): void {
    const pool: number[] = [];
    for (const day of days) this.state.takeOut(day, () => true, pool);
    for (const { events } of columns) for (const event of events) this.takeOut(event, pool);
    for (const column of inOrderOfDates(this.problem, columns)) if (!this.fill(column)) this.fillFirst(column, pool);
    this.recreate.run(pool);
  }

  /**
   * A whole roster that was rounded leaves a few events out, for which the search soon finds room: it is judged by what
   * it does with the others, and the best roster known is kept meanwhile.
   */
  private costToJudge(days: readonly number[]): number {
    const { state, problem } = this;
    const isWhole = days.length === problem.days.count;
    const isNearlyFull = state.unscheduledCount < problem.events.count * FEW_LEFT_OUT;
    return isWhole && isNearlyFull ? state.cost - state.unscheduledCount * problem.cohort.weights.unscheduled : state.cost;
  }

  /** Fills an empty day, at the times it had where it stood and else at new ones; false, and nothing changed, where that cannot be. */
  private fill(column: DayColumn | StandingColumn): boolean {
    const { state, problem } = this;
    const { day, events, venues } = column;
    const isPossible = state.dayCount[day] === 0 && events.length <= state.slots;
    const isAllowed = (event: number) => state.allowsDate(event, int(problem.days.date, day));
    if (!isPossible || !events.every(isAllowed)) return false;
    return ('starts' in column && state.put(column)) || state.fill(day, events, venues);
  }

  /**
   * Fills a day before those on which other events of its apprentices stand the same date: whoever comes first has the
   * choice of times. Event by event where not even that helps; those that find no place go to `pool`.
   */
  private fillFirst(column: DayColumn | StandingColumn, pool: number[]): void {
    const others = this.partOf(this.daysOfSiblings(column)).columns;
    for (const { day } of others) this.state.takeOut(day, () => true, []);
    for (const each of [column, ...others]) if (!this.fill(each)) this.fillByEvent(each, pool);
  }

  private daysOfSiblings({ day, events }: DayColumn): readonly number[] {
    const { bookings, problem } = this.state;
    const siblings = events.flatMap((event) => listAt(problem.events.siblings, event));
    const placed = siblings.filter((event) => bookings.isPlaced(event)).map((event) => int(bookings.day, event));
    return [...new Set(placed)].filter((other) => other !== day && problem.days.date[other] === problem.days.date[day]);
  }

  private fillByEvent({ day, events, venues }: DayColumn, pool: number[]): void {
    const { state } = this;
    for (const [index, event] of events.entries()) {
      const isAllowed = int(state.dayCount, day) < state.slots && state.allowsDate(event, int(this.problem.days.date, day));
      const isIn = isAllowed && state.insert(event, day, int(state.dayCount, day), venues[index] ?? NONE);
      if (!isIn) pool.push(event);
    }
  }

  private takeOut(event: number, pool: number[]): void {
    const day = int(this.state.bookings.day, event);
    if (day !== NONE) this.state.takeOut(day, (other) => other === event, pool);
  }

  get temperature(): number {
    const { hottest, coldest } = this.options;
    const cooled = hottest * (coldest / hottest) ** this.progress;
    if (this.gentleFrom === null) return cooled;
    const since = (this.progress - this.gentleFrom) / (1 - this.gentleFrom || 1);
    return Math.min(cooled, gentlest * (coldest / gentlest) ** since);
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

/** Whether a day holds just these events in this order. */
function isHeld({ dayCount, dayEvents, slots, bookings }: RosterState, column: DayColumn | StandingColumn): boolean {
  const { day, events } = column;
  const isSoTimed = (event: number, at: number) => !('starts' in column) || bookings.start[event] === column.starts[at];
  return dayCount[day] === events.length && events.every((event, at) => dayEvents[day * slots + at] === event && isSoTimed(event, at));
}

/** Predecessors before those that must follow them, on one date too. */
function inOrderOfDates({ days }: Problem, columns: RosterPart['columns']): RosterPart['columns'] {
  const startOf = (column: DayColumn | StandingColumn) => ('starts' in column ? (column.starts[0] ?? 0) : 0);
  return [...columns].sort((one, other) => int(days.date, one.day) - int(days.date, other.day) || startOf(one) - startOf(other));
}
