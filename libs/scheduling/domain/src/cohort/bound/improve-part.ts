import type { Assignment } from '../model/roster';
import type { Problem } from '../problem/problem';
import { restoreRoster } from '../search/first-roster';
import { RosterState } from '../search/roster-state';
import { ColumnGeneration } from './column-generation';
import { columnsOfRoster } from './columns-of-roster';
import { dive, usualDive } from './dive';
import type { LinearSolver } from './linear-solver';
import { OpenPart } from './open-part';
import type { RosterPart } from './roster-part';

const STEPS = 15;
const MOST_ROUNDS = 25;
/** Fillings are good enough to round once bound and relaxation differ by less than this share. */
const CLOSE = 2e-3;

/**
 * Takes some days of a roster apart and fills them anew by column generation and diving, the rest standing as it is.
 * @returns what the days hold then, which may be dearer than before; `null` where it was stopped
 */
export function improvePart(
  problem: Problem,
  solver: LinearSolver,
  assignments: readonly Assignment[],
  days: readonly number[],
  isStopped: () => boolean,
): RosterPart | null {
  const { open, generation } = relaxPart(problem, solver, assignments, days, isStopped);
  const { columns, cuts } = generation.master;
  dive(open, solver, { columns, cuts }, usualDive, isStopped);
  const own = new Set(days);
  return isStopped()
    ? null
    : { days, columns: columnsOfRoster(open.state).filter(({ day }) => own.has(day)) };
}

/** Takes the days out of the roster and solves the relaxation of what that leaves open. */
export function relaxPart(
  problem: Problem,
  solver: LinearSolver,
  assignments: readonly Assignment[],
  days: readonly number[],
  isStopped: () => boolean,
) {
  const state = new RosterState(problem);
  restoreRoster(state, assignments);
  const own = new Set(days);
  const columns = columnsOfRoster(state).filter(({ day }) => own.has(day));
  const known = columns.reduce((sum, { cost }) => sum + cost, 0);
  state.begin();
  for (const day of days) state.takeOut(day, () => true, []);
  const open = new OpenPart(state, days);
  const generation = new ColumnGeneration(problem, solver, columns, open);
  for (let step = 0; step < STEPS && !isStopped(); step++) generation.step(known, isStopped);
  for (let round = 0; round < MOST_ROUNDS && !isStopped(); round++) {
    const { relaxation, bound, isConverged } = generation.round(isStopped);
    if (isConverged || relaxation - bound < CLOSE * known) break;
  }
  return { open, generation, events: columns.flatMap((column) => column.events) };
}
