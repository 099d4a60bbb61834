import type { LinearSolver } from '../bound/linear-solver';
import { AT_A_VENUE } from '../problem/problem';
import type { Problem } from '../problem/problem';
import type { ColumnPool } from './column-pool';
import { wholePool } from './exact-node';
import type { ExactNode, StartWindow } from './exact-node';
import { ForkMemory } from './fork-memory';
import { evenness, openForks } from './forks';
import type { Fork, ForkSide } from './forks';
import type { PoolProgram, Relaxation } from './pool-program';
import { brokenOrders } from './root-cuts';
import { strengthenedProgram } from './strengthen';
import { findClash, forkOfClash } from './time-forks';
import type { Clash, Standing } from './time-forks';
import { TimedDays } from './timed-days';
import { isUsed, rosterNear, rosterOf, standingsOf } from './whole-solution';
import type { FoundRoster } from './whole-solution';

/** Cost and bound that differ by less are the same. */
const SAME = 1e-4;
/** Forks tried before one is chosen, and how often one is tried until its past is trusted. */
const FORKS_TRIED = 12;
const TRIES_TRUSTED = 3;
const LEAST_RISE = 0.05;
/** A bound that rose by less is told later. */
const WORTH_TELLING = 0.01;

/** What is proven so far, and a roster cheaper than all before where one was found. */
export interface BoundNews {
  readonly bound: number;
  readonly roster: FoundRoster | null;
}

/**
 * Branch and bound over a pool of columns: what the relaxation leaves open is decided one question at a time, the part
 * with the lowest bound first. It ends when no part can hold a roster cheaper than the best known or the target.
 */
export class BranchAndBound {
  private readonly timed: TimedDays;
  private readonly memory = new ForkMemory();
  private readonly open: ExactNode[] = [];
  /** The lowest bound of a part that was given up: its columns keep every rule, and still no roster of that cost was found. */
  private givenUp = Infinity;
  private news: FoundRoster | null = null;
  private leaves = 0;

  /**
   * @param known cost of the best roster so far
   * @param target the pool holds every column that a cheaper roster than this could use
   */
  constructor(
    private readonly problem: Problem,
    private readonly pool: ColumnPool,
    private known: number,
    private readonly target: number,
  ) {
    this.timed = new TimedDays(problem);
  }

  /** News whenever the bound has risen or a better roster was found. */
  *run(solver: LinearSolver, start: readonly number[], isOver: () => boolean): Generator<BoundNews, void> {
    const root = wholePool(this.pool);
    const program = strengthenedProgram(this.pool, solver, root, start, isOver);
    this.open.push(root);
    let told = -Infinity;
    try {
      while (!isOver()) {
        const node = this.next();
        if (!node) break;
        this.news = null;
        this.look(program, node);
        const bound = this.bound();
        if (bound < told + WORTH_TELLING && !this.news) continue;
        told = bound;
        yield { bound, roster: this.news };
      }
      // Parts that were left because they reach what is enough say so too.
      yield { bound: this.bound(), roster: null };
    } finally {
      program.close();
    }
  }

  /** Parts that reach this hold nothing that is looked for. */
  private get enough(): number {
    return Math.min(this.known, this.target) - SAME;
  }

  private bound(): number {
    return this.open.reduce((least, { bound }) => Math.min(least, bound), Math.min(this.enough, this.givenUp));
  }

  private next(): ExactNode | null {
    let best = 0;
    this.open.forEach(({ bound }, index) => (best = bound < (this.open[best]?.bound ?? Infinity) ? index : best));
    const node = this.open[best];
    const last = this.open.pop();
    if (!node || !last) return null;
    if (node !== last) this.open[best] = last;
    if (node.bound < this.enough) return node;
    this.open.length = 0;
    return null;
  }

  private look(program: PoolProgram, node: ExactNode): void {
    program.enter(node);
    const relaxation = program.solve(node, this.enough);
    const bound = Math.max(node.bound, relaxation.bound);
    if (bound >= this.enough) return;
    const room = this.enough - relaxation.bound;
    const part = { ...node, bound, columns: node.columns.filter((column) => program.reducedCost(column) < room) };
    const forks = openForks(this.pool, part, relaxation.used);
    if (forks.length === 0) return this.endWith(program, part, relaxation);
    const fork = this.choose(program, part, forks, relaxation.bound);
    for (const side of fork.sides) this.push(part, side);
  }

  private push(part: ExactNode, { keeps, limits, places }: ForkSide): void {
    this.open.push({
      ...part,
      limits: limits ? new Map(part.limits).set(limits.row, limits) : part.limits,
      placed: places === undefined ? part.placed : new Set(part.placed).add(places),
      columns: keeps ? part.columns.filter(keeps) : part.columns,
    });
  }

  /** The fork both of whose sides promise to raise the bound: tried, or known from earlier trials. */
  private choose(program: PoolProgram, part: ExactNode, forks: readonly Fork[], bound: number): Fork {
    const most = this.enough - bound;
    const rise = (fork: Fork, side: 0 | 1): number => {
      const expected = this.memory.expected(fork, side, TRIES_TRUSTED);
      if (expected !== null) return expected;
      const found = Math.min(most, Math.max(0, program.guess(part, fork.sides[side]) - bound));
      this.memory.learn(fork, side, found);
      return found;
    };
    const tried = [...forks].sort((one, other) => evenness(other) - evenness(one)).slice(0, FORKS_TRIED);
    const judged = tried.map((fork) => {
      const score = Math.max(rise(fork, 0), LEAST_RISE) * Math.max(rise(fork, 1), LEAST_RISE);
      return { fork, score };
    });
    return judged.reduce((best, each) => (each.score > best.score ? each : best)).fork;
  }

  /** Nothing is split any more: either a roster says so, or two days of one date ask for one apprentice at once. */
  private endWith(program: PoolProgram, part: ExactNode, { used }: Relaxation): void {
    const orders = brokenOrders(this.pool, used);
    if (orders.length > 0) {
      for (const row of orders) program.addRow(row);
      this.open.push(part);
      return;
    }
    const whole = [...used].filter(([, share]) => isUsed(share)).map(([column]) => column);
    const standings = standingsOf(this.pool, this.timed, part, whole);
    const clash = findClash(this.problem, standings);
    const isExact = !clash && !whole.some((column) => this.isAtAVenue(column));
    const roster = isExact
      ? rosterOf(this.problem, this.pool, whole, standings)
      : rosterNear(this.problem, this.pool, whole, (this.leaves += 1));
    if (roster.cost < this.known - SAME) {
      this.known = roster.cost;
      this.news = roster;
    }
    if (part.bound < this.enough) this.settleClash(part, standings, clash);
  }

  /** Rooms are shared by days that know nothing of each other: only a search tells whether there are enough. */
  private isAtAVenue(column: number): boolean {
    return this.pool.eventsOf(column).some((event) => this.problem.events.place[event] === AT_A_VENUE);
  }

  private settleClash(part: ExactNode, standings: ReadonlyMap<number, Standing>, clash: Clash | null): void {
    if (!clash) return void (this.givenUp = Math.min(this.givenUp, part.bound));
    const fork = forkOfClash(this.pool, part, this.timed, standings, clash);
    if (fork?.kind === 'day') for (const side of fork.sides) this.push(part, side);
    if (fork?.kind === 'time') for (const window of fork.windows) this.open.push(this.within(part, fork.event, window));
  }

  /** A part in which an event may start only in a window: its columns cost what they then cost. */
  private within(part: ExactNode, event: number, window: StartWindow): ExactNode {
    const windows = new Map(part.windows).set(event, window);
    this.timed.setWindows(windows);
    const dearer = new Map(part.dearer);
    const columns = part.columns.filter((index) => {
      const column = this.pool.columns[index];
      if (!column?.events.includes(event)) return true;
      const { cost } = this.timed.time(column);
      if (cost < Infinity) dearer.set(index, cost);
      return cost < Infinity;
    });
    return { ...part, windows, dearer, columns };
  }
}
