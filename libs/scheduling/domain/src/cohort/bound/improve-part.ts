import type { Assignment } from '../model/roster';
import type { Problem } from '../problem/problem';
import { restoreRoster } from '../search/first-roster';
import { RosterState } from '../search/roster-state';
import { ColumnGeneration } from './column-generation';
import { columnsOfRoster } from './columns-of-roster';
import { dive, usualDive } from './dive';
import { emptyPrices } from './dual-prices';
import { noLinearSolver } from './linear-solver';
import { OpenPart } from './open-part';
import type { RosterPart } from './roster-part';

const STEPS = 8;
const MOST_ROUNDS = 40;

/**
 * Takes some days of a roster apart and fills them anew by column generation and diving, the rest standing as it is.
 * @returns what the days hold then, which may be dearer than before; `null` where it was stopped
 */
export function improvePart(
  problem: Problem,
  assignments: readonly Assignment[],
  days: readonly number[],
  isStopped: () => boolean,
): RosterPart | null {
  const { open, generation, unit } = relaxPart(problem, assignments, days, isStopped);
  const { columns, leftOutCost } = generation.master;
  const prices = generation.prices ?? emptyPrices(problem);
  dive(open, { columns, prices }, { ...usualDive, unit, most: leftOutCost }, isStopped);
  const own = new Set(days);
  return isStopped() ? null : { days, columns: columnsOfRoster(open.state).filter(({ day }) => own.has(day)) };
}

/** Takes the days out of the roster and solves the relaxation of what that leaves open. */
export function relaxPart(problem: Problem, assignments: readonly Assignment[], days: readonly number[], isStopped: () => boolean) {
  const state = new RosterState(problem);
  restoreRoster(state, assignments);
  const own = new Set(days);
  const columns = columnsOfRoster(state).filter(({ day }) => own.has(day));
  const known = columns.reduce((sum, { cost }) => sum + cost, 0);
  const events = columns.flatMap((column) => column.events);
  const unit = known / (events.length || 1);
  state.begin();
  for (const day of days) state.takeOut(day, () => true, []);
  const open = new OpenPart(state, days);
  const generation = new ColumnGeneration(problem, noLinearSolver, columns, open);
  for (let step = 0; step < STEPS && !isStopped(); step++) generation.step(known, isStopped);
  for (let round = 0; round < MOST_ROUNDS && !isStopped(); round++) if (generation.smoothRound(unit, isStopped).isConverged) break;
  return { open, generation, events, unit };
}
