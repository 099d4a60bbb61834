import { assignmentsOfColumns } from '../bound/assignments-of-columns';
import { costOfRoster } from '../evaluate/roster-cost';
import type { Assignment } from '../model/roster';
import { NONE } from '../problem/problem';
import type { Problem } from '../problem/problem';
import { Placement } from '../search/placement';
import { RosterSearch } from '../search/roster-search';
import type { ColumnPool } from './column-pool';
import type { ExactNode } from './exact-node';
import type { Standing } from './time-forks';
import type { TimedDays } from './timed-days';

/** A whole solution is searched so far for a roster that keeps the rules between days too, and gently. */
const ROUNDS_PER_EVENT = 100;
const GENTLE = { hottest: 3, coldest: 0.5 };
/** A column used so much is used. */
const WHOLE = 0.5;

export interface FoundRoster {
  readonly cost: number;
  readonly assignments: readonly Assignment[];
}

/** Whether a column of that share is one of a whole solution's. */
export const isUsed = (share: number) => share > WHOLE;

/** The best roster near a whole solution. */
export function rosterNear(problem: Problem, pool: ColumnPool, used: readonly number[], seed: number): FoundRoster {
  const columns = used.flatMap((column) => pool.columns[column] ?? []);
  const search = new RosterSearch(problem, { ...GENTLE, seed }, assignmentsOfColumns(problem, columns));
  search.runAll(ROUNDS_PER_EVENT);
  return { cost: search.bestCost, assignments: search.bestAssignments() };
}

/** The roster that says just what a whole solution says, where no two days ask for one apprentice at once. */
export function rosterOf(
  problem: Problem,
  pool: ColumnPool,
  used: readonly number[],
  standings: ReadonlyMap<number, Standing>,
): FoundRoster {
  const placement = new Placement(problem.events.count);
  for (const index of used) {
    const { day = NONE, events = [], venues = [] } = pool.columns[index] ?? {};
    events.forEach((event, at) => {
      placement.day[event] = day;
      placement.start[event] = standings.get(event)?.start ?? NONE;
      placement.venue[event] = venues[at] ?? NONE;
    });
  }
  const assignments = placement.toAssignments(problem);
  return { cost: costOfRoster(problem, assignments).total, assignments };
}

/** Where and when a whole solution has each event, each day timed for itself. */
export function standingsOf(
  pool: ColumnPool,
  timed: TimedDays,
  { windows }: ExactNode,
  used: readonly number[],
): ReadonlyMap<number, Standing> {
  timed.setWindows(windows);
  const standings = new Map<number, Standing>();
  for (const index of used) {
    const column = pool.columns[index];
    if (!column) continue;
    for (const [event, start] of timed.time(column).starts) standings.set(event, { day: column.day, start });
  }
  return standings;
}
