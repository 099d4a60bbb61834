import { ColumnGeneration } from '../bound/column-generation';
import { loadLinearSolver } from '../bound/highs.adapter';
import type { LinearSolver } from '../bound/linear-solver';
import { costOfRoster } from '../evaluate/roster-cost';
import type { Cohort } from '../model/cohort';
import { compileProblem } from '../problem/compile-problem';
import type { Problem } from '../problem/problem';
import { SeededRandom } from '../search/seeded-random';
import { cheapestByTrying } from '../testing/cheapest-by-trying';
import { aCohort, anApprentice, anAssessor, anEvent } from '../testing/tiny-cohort';
import { settleExactly } from './settle-exactly';

let solver: LinearSolver;
beforeAll(async () => (solver = await loadLinearSolver()));

/** Nothing is known at first but that every event can be left out: each roster has to be found by deciding. */
function settled(problem: Problem) {
  const known = problem.events.count * problem.cohort.weights.unscheduled;
  const generation = new ColumnGeneration(problem, solver, []);
  while (!generation.round().isConverged);
  let best = { bound: -Infinity, cost: known };
  for (const { bound, roster } of settleExactly(problem, generation, solver, known, () => false)) {
    best = { bound: Math.max(best.bound, bound), cost: Math.min(best.cost, roster?.cost ?? Infinity) };
    if (roster) expect(costOfRoster(problem, roster.assignments).total).toBeCloseTo(roster.cost, 6);
  }
  return best;
}

/** Two apprentices with two events each, two assessors on the same dates, and hardly any room. */
function crowded(seed: number): Cohort {
  const random = new SeededRandom(seed);
  const one = <T>(of: readonly [T, ...T[]]): T => of[random.below(of.length)] ?? of[0];
  const day = (date: string) => ({ date, from: '09:00', to: one(['12:00', '12:30', '13:00']) });
  const dates: readonly string[] = seed % 2 === 0 ? ['2027-01-12'] : ['2027-01-12', '2027-01-13'];
  const event = (id: string, apprentice: string, after: string | null) =>
    anEvent(id, {
      apprentice,
      after,
      minutes: one([75, 90, 105, 120]),
      dueDate: one(['2027-01-12', '2027-01-08']),
      earliest: one(['09:00', '09:30', '10:00']),
      latest: one(['12:00', '12:30', '13:00']),
    });
  return aCohort({
    apprentices: [anApprentice('p1'), anApprentice('p2')],
    assessors: [anAssessor('a1', { days: dates.map(day) }), anAssessor('a2', { days: [day('2027-01-12')] })],
    events: [event('x1', 'p1', null), event('x2', 'p1', one([null, 'x1'])), event('x3', 'p2', null), event('x4', 'p2', null)],
  });
}

const seeds = Array.from({ length: 16 }, (_, index) => index + 1);

it.each(seeds)('costs what the cheapest of all rosters costs, with two assessors for one apprentice on one date (%i)', (seed) => {
  const problem = compileProblem(crowded(seed));
  const { bound, cost } = settled(problem);
  const cheapest = cheapestByTrying(problem);
  expect(cost).toBeCloseTo(cheapest, 3);
  expect(bound).toBeCloseTo(cheapest, 3);
});
