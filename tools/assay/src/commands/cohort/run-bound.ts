import {
  ColumnGeneration,
  columnsOfRoster,
  compileProblem,
  finishExactly,
  loadLinearSolver,
  RosterSearch,
  usualSearch,
} from '@assay/scheduling/domain';
import type { CohortNews, CohortWork } from './cohort-work';

/** Enough of a search for columns worth starting from. */
const FIRST_ROUNDS_PER_EVENT = 60;
/** Settling lists every column cheaper than the roster known: a better one saves more time than it takes. */
const FIRST_ROUNDS_TO_SETTLE = 150_000;
const FIRST_STEPS = 60;
const MOST_EVENTS_SETTLED = 150;

/**
 * Tightens the lower bound until it is as good as the relaxation, the time is up or it is told to stop. A small cohort
 * is then settled with whole numbers.
 */
export async function runBound(work: CohortWork, tell: (news: CohortNews) => void): Promise<void> {
  const started = performance.now();
  const left = () => work.seconds - (performance.now() - started) / 1000;
  const isOver = () => left() <= 0 || Atomics.load(work.stop, 0) === 1;
  const search = new RosterSearch(
    compileProblem(work.cohort, work.absences),
    { ...usualSearch, seed: work.seed },
    work.given,
  );
  const isSmall = work.cohort.events.length <= MOST_EVENTS_SETTLED;
  const rounds = isSmall ? FIRST_ROUNDS_TO_SETTLE : FIRST_ROUNDS_PER_EVENT * work.cohort.events.length;
  for (let round = 0; round < rounds && !isOver(); round += 100) search.run(100, round / rounds);
  const solver = await loadLinearSolver();
  const generation = new ColumnGeneration(search.problem, solver, columnsOfRoster(search.state));
  const say = (bound: number) => tell({ kind: 'bound', bound });
  for (let step = 0; step < FIRST_STEPS && !isOver(); step++)
    say(generation.step(search.bestCost, isOver).bound);
  for (let isConverged = false; !isConverged && !isOver();) {
    isConverged = generation.round(isOver).isConverged;
    say(generation.bound);
  }
  if (isOver() || !isSmall) return;
  const settled = finishExactly(search.problem, generation, solver, search.bestCost, left());
  if (!settled) return;
  say(settled.bound);
  if (settled.assignments) tell({ kind: 'settled', cost: settled.cost, assignments: settled.assignments });
}
