import { costOfRoster } from '../evaluate/roster-cost';
import { generateCohort } from '../generate/generate-cohort';
import { compileProblem } from '../problem/compile-problem';
import { RosterSearch, usualSearch } from '../search/roster-search';
import { SeededRandom } from '../search/seeded-random';
import { AssessorRegions } from './assessor-regions';
import { loadLinearSolver } from './highs.adapter';
import { improvePart } from './improve-part';
import { relaxAndRound } from './relax-and-round';

const never = () => false;
const searchOn = (problem: ReturnType<typeof compileProblem>, rounds: number) => {
  const search = new RosterSearch(problem, usualSearch);
  search.run(rounds, 0.5);
  return search;
};

describe('a part of a roster filled anew', () => {
  it.each([1, 2, 3])('is taken over only where it makes the roster cheaper (cohort %i)', async (seed) => {
    const problem = compileProblem(generateCohort({ events: 60, assessors: 8, seed }));
    const search = searchOn(problem, 200);
    const regions = new AssessorRegions(problem);
    const random = new SeededRandom(seed);
    let taken = 0;
    for (let turn = 0; turn < 5; turn++) {
      const before = search.state.cost;
      const part = improvePart(problem, search.currentAssignments(), regions.draw(random, 12), never);
      const isTaken = part !== null && search.offer(part);
      taken += isTaken ? 1 : 0;
      if (isTaken) expect(search.state.cost).toBeLessThan(before);
      else expect(search.state.cost).toBe(before);
      expect(costOfRoster(problem, search.currentAssignments()).total).toBeCloseTo(search.state.cost, 6);
    }
    expect(taken).toBeGreaterThan(0);
  });

  it('rounds the whole relaxation to a roster near its bound', async () => {
    const problem = compileProblem(generateCohort({ events: 60, assessors: 8, seed: 1 }));
    const search = searchOn(problem, 1);
    const work = {
      seed: 1,
      given: [],
      latest: () => null,
      isStopped: never,
      timeGone: () => 0,
      isWhole: true,
      isProof: false,
      partner: null,
    };
    let bound = 0;
    for (const news of relaxAndRound(problem, await loadLinearSolver(), work)) {
      if (news.kind === 'part') search.offer(news.part);
      else bound = news.bound;
    }
    expect(bound).toBeGreaterThan(0);
    expect(search.bestCost).toBeGreaterThanOrEqual(bound);
    const first = searchOn(problem, 1).bestCost;
    expect(search.bestCost - bound).toBeLessThan((first - bound) / 2);
  });
});
