import { loadLinearSolver } from '../bound/highs.adapter';
import type { LinearSolver } from '../bound/linear-solver';
import { costOfRoster } from '../evaluate/roster-cost';
import { generateCohort } from '../generate/generate-cohort';
import { compileProblem } from '../problem/compile-problem';
import type { Problem } from '../problem/problem';
import { RosterSearch, usualSearch } from '../search/roster-search';
import { settleCohort } from './settle-cohort';

let solver: LinearSolver;
beforeAll(async () => (solver = await loadLinearSolver()));

function settled(problem: Problem) {
  let bound = -Infinity;
  let cost = Infinity;
  for (const news of settleCohort(problem, solver, { seed: 1, given: [] }, () => false)) {
    bound = Math.max(bound, news.bound);
    if (news.roster) {
      expect(costOfRoster(problem, news.roster.assignments).total).toBeCloseTo(news.roster.cost, 6);
      cost = Math.min(cost, news.roster.cost);
    }
  }
  return { bound, cost };
}

const cohortOf24 = (seed: number) => compileProblem(generateCohort({ events: 24, assessors: 4, seed }));

it.each([1, 2])('proves a cohort of 24 optimal, and no long search finds better (%i)', (seed) => {
  const problem = cohortOf24(seed);
  const { bound, cost } = settled(problem);
  expect(bound).toBeCloseTo(cost, 3);
  const search = new RosterSearch(problem, { ...usualSearch, seed: 7 });
  for (let round = 0; round < 30_000; round += 100) search.run(100, round / 30_000);
  expect(search.bestCost).toBeGreaterThanOrEqual(bound - 1e-3);
});

it('proves something however early it is ended', () => {
  const problem = cohortOf24(1);
  let asked = 0;
  const told = [...settleCohort(problem, solver, { seed: 1, given: [] }, () => (asked += 1) > 400)];
  const bounds = told.map(({ bound }) => bound);
  expect(Math.max(...bounds)).toBeGreaterThan(0);
  expect(Math.max(...bounds)).toBeLessThanOrEqual(settled(problem).cost + 1e-3);
});
