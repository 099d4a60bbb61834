import { generateCohort } from '../generate/generate-cohort';
import { compileProblem } from '../problem/compile-problem';
import { RosterSearch, usualSearch } from '../search/roster-search';
import { SeededRandom } from '../search/seeded-random';
import { AddedRows } from './added-rows';
import { ColumnGeneration } from './column-generation';
import { columnsOfRoster } from './columns-of-roster';
import { DayPricer } from './day-pricer';
import { emptyPrices } from './dual-prices';
import { loadLinearSolver } from './highs.adapter';
import { timesInOddSet } from './odd-set';

/** More events than are told apart: look-alikes stand for each other, and must not where an odd set is between them. */
const large = { events: 170, assessors: 14, seed: 2 };

/** Rounds until odd sets have a price. */
async function relaxed(size: { events: number; assessors: number; seed: number }, mostRounds = 40) {
  const problem = compileProblem(generateCohort(size));
  const search = new RosterSearch(problem, usualSearch);
  search.run(2000, 0.7);
  const generation = new ColumnGeneration(problem, await loadLinearSolver(), columnsOfRoster(search.state));
  const unit = search.bestCost / problem.events.count;
  while (!generation.smoothRound(unit).isConverged);
  const isPriced = () => generation.prices?.oddSets.some((price) => price > 0);
  for (let round = 0; round < mostRounds && !isPriced(); round++) generation.round();
  return { problem, generation, search };
}

describe('odd sets', () => {
  it('are found where a relaxation uses halves, raise the bound, and are broken by no roster', async () => {
    const { problem, generation, search } = await relaxed({ events: 40, assessors: 6, seed: 3 });
    const { oddSets } = generation.master.rows;
    expect(oddSets.length).toBeGreaterThan(0);
    for (let seed = 1; seed <= 20; seed++) {
      const other = new RosterSearch(problem, { ...usualSearch, seed });
      other.run(200 * seed, 0.5);
      const columns = columnsOfRoster(other.state);
      for (const set of oddSets) {
        const times = columns.reduce((sum, column) => sum + timesInOddSet(problem, set, column), 0);
        expect(times).toBeLessThanOrEqual((set.length - 1) / 2);
      }
    }
    expect(generation.bound).toBeLessThanOrEqual(search.bestCost);
  });

  it('leave no filling unseen: what a day can earn is no less than the best of all its fillings', async () => {
    const { problem, generation } = await relaxed(large, 0);
    const random = new SeededRandom(7);
    const rows = new AddedRows();
    const draw = () => random.below(problem.events.count);
    rows.addOddSets(Array.from({ length: 400 }, () => [draw(), draw(), draw()]));
    const oddSets = Float64Array.from(rows.oddSets, () => 5 + random.below(20));
    const prices = { ...(generation.prices ?? emptyPrices(problem)), oddSets };
    const pricer = new DayPricer(problem);
    let compared = 0;
    for (let day = 0; day < problem.days.count; day += 5) {
      const { ceiling } = pricer.price(day, prices, rows, 1);
      const better = pricer.enumerate(day, prices, rows, ceiling + 1e-6, 10);
      if (better) compared += 1;
      expect(better ?? []).toEqual([]);
    }
    expect(compared).toBeGreaterThan(5);
  });
});
