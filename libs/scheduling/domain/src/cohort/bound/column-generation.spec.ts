import { generateCohort } from '../generate/generate-cohort';
import { compileProblem } from '../problem/compile-problem';
import { RosterSearch, usualSearch } from '../search/roster-search';
import { ColumnGeneration } from './column-generation';
import { columnsOfRoster } from './columns-of-roster';
import { loadLinearSolver } from './highs.adapter';

describe('the lower bound', () => {
  it.each([1, 2, 3])('never goes above the relaxation or the cost of a roster (cohort %i)', async (seed) => {
    const problem = compileProblem(generateCohort({ events: 40, assessors: 6, seed }));
    const search = new RosterSearch(problem, usualSearch);
    search.run(1000, 0.7);
    const generation = new ColumnGeneration(problem, await loadLinearSolver(), columnsOfRoster(search.state));
    let progress = generation.round();
    for (let round = 0; round < 60 && !progress.isConverged; round++) progress = generation.round();
    expect(progress.isConverged).toBe(true);
    expect(progress.bound).toBeLessThanOrEqual(progress.relaxation + 0.01);
    expect(progress.bound).toBeLessThanOrEqual(search.bestCost);
    expect(progress.bound).toBeGreaterThan(0);
  });
});
