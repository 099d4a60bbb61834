import type { DayColumn } from './day-column';
import { DayPricer } from './day-pricer';
import type { LinearSolver } from './linear-solver';
import { MasterProblem } from './master-problem';
import type { OpenPart } from './open-part';
import type { OrderCut } from './order-cut';
import { tableOfCuts } from './order-cut';

const COLUMNS_PER_DAY = 2;
/** A column that the relaxation uses this fully is fixed without counting. */
const NEARLY_WHOLE = 0.97;
const HARDLY_USED = 1e-4;

export interface DiveOptions {
  /** Times the relaxation is solved between two fixings; every time but the last is followed by pricing. */
  readonly rounds: number;
  /** Share of the days in use that is fixed at once. */
  readonly share: number;
}

/** Takes a third of the time of the usual one for a roster about 2 % dearer, most of which the search makes up for. */
export const hastyDive = { rounds: 2, share: 0.2 } as const satisfies DiveOptions;

export const usualDive = { rounds: 3, share: 0.1 } as const satisfies DiveOptions;

/**
 * Rounds the relaxation a little at a time: the fillings it uses most are fixed, what is left is priced again for
 * itself, and so on down. Fills the state of the open part as far as it can; what fits nowhere stays without a place.
 */
export function dive(
  open: OpenPart,
  solver: LinearSolver,
  known: { readonly columns: readonly DayColumn[]; readonly cuts: readonly OrderCut[] },
  { rounds, share }: DiveOptions,
  isStopped: () => boolean,
): void {
  const { problem } = open.state;
  const master = new MasterProblem(problem, solver, open);
  master.cuts.push(...known.cuts);
  master.add(known.columns.filter((column) => open.isOpen(column)));
  const pricer = new DayPricer(problem, open.isBarred);
  const cuts = tableOfCuts(master.cuts);
  const solveAgain = () => {
    const solution = master.solve();
    const found = open.days.flatMap(
      (day) => pricer.price(day, solution.prices, cuts, COLUMNS_PER_DAY).columns,
    );
    return { solution, isNew: master.add(found) > 0 };
  };
  const relax = () => {
    for (let round = 1; round < rounds; round++) {
      const { solution, isNew } = solveAgain();
      if (!isNew) return solution;
    }
    return master.solve();
  };
  while (open.days.length > 0 && !isStopped()) {
    if (fixMostUsed(open, master, relax().columnValue, share) === 0) return;
    open.refresh();
    master.keep((column) => open.isOpen(column));
  }
}

/** Fixes the columns in order of use; how many. */
function fixMostUsed(open: OpenPart, master: MasterProblem, values: Float64Array, share: number): number {
  const used = values.subarray(master.fixedColumns);
  const valueOf = (index: number) => used[index] ?? 0;
  const order = [...used.keys()].filter((index) => valueOf(index) > HARDLY_USED);
  order.sort((one, other) => valueOf(other) - valueOf(one));
  const inUse = order.reduce((sum, index) => sum + valueOf(index), 0);
  const wanted = Math.max(2, Math.round(share * inUse));
  let fixed = 0;
  for (const index of order) {
    if (fixed >= wanted && valueOf(index) < NEARLY_WHOLE) break;
    const column = master.columns[index];
    if (column && open.fix(column)) fixed += 1;
  }
  return fixed;
}
