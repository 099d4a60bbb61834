import { compileProblem, exactModel, loadLinearSolver } from '@assay/scheduling/domain';
import type { Assignment, Cohort } from '@assay/scheduling/domain';
import loadHighs from 'highs';

const MOST_FILLINGS = 200_000;
/** Relative gap at which a solution counts as optimal: costs here have no finer steps. */
const WHOLE_GAP = 1e-7;

type Highs = Awaited<ReturnType<typeof loadHighs>>;
type Exact = NonNullable<ReturnType<typeof exactModel>>;

export interface WholeNumberMeasure {
  /** What HiGHS proved of the model, the roster nearest to the cheapest solution it found, and how long it took, in seconds. */
  readonly bound: number;
  readonly cost: number | null;
  readonly seconds: number;
}

/** HiGHS on the exact model: it is given the roster found here, the fillings that could better it, and as much time. */
export async function settleByHighs(cohort: Cohort, given: readonly Assignment[], seconds: number): Promise<WholeNumberMeasure | null> {
  const begun = performance.now();
  const elapsed = () => (performance.now() - begun) / 1000;
  const exact = exactModel(compileProblem(cohort), await loadLinearSolver(), given, MOST_FILLINGS);
  if (!exact) return null;
  const highs = await loadHighs();
  for (let bound = -Infinity; ;) {
    const { proven, columnValue } = settleOnce(highs, exact, Math.max(0, seconds - elapsed()));
    bound = Math.max(bound, proven);
    const goesOn = columnValue && exact.addBrokenOrders(columnValue) && elapsed() < seconds;
    if (!goesOn) return { bound, cost: columnValue && exact.rosterNear(columnValue).cost, seconds: elapsed() };
  }
}

/** `proven`: what no solution costs less than; `columnValue`: of the cheapest solution found, if there is one. */
function settleOnce(highs: Highs, exact: Exact, seconds: number) {
  const { columnCost, columnUpper, rowLower, rowUpper, starts, rows, values } = exact.model();
  const { continuous, integer } = highs.constants.variableType;
  const [numCols, numRows] = [columnCost.length, rowLower.length];
  const mip = highs.createModel({
    ...{ numCols, numRows, colCost: columnCost, colLower: new Float64Array(numCols), colUpper: columnUpper, rowLower, rowUpper },
    matrix: { format: 'csc', numRows, numCols, starts, indices: rows, values },
    integrality: Int32Array.from(columnCost, (_, column) => (column < exact.wholeFrom ? continuous : integer)),
  });
  try {
    mip.options.set({ output_flag: false, time_limit: seconds, mip_rel_gap: WHOLE_GAP });
    mip.run();
    const hasSolution = Number(mip.info.get('primal_solution_status')) === 2;
    return { proven: Number(mip.info.get('mip_dual_bound')), columnValue: hasSolution ? mip.getSolution().colValue : null };
  } finally {
    mip.dispose();
  }
}
