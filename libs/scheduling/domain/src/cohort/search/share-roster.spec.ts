import { AssessorRegions } from '../bound/assessor-regions';
import { costOfRoster } from '../evaluate/roster-cost';
import { generateCohort } from '../generate/generate-cohort';
import { compileProblem } from '../problem/compile-problem';
import { RosterSearch, usualSearch } from './roster-search';
import { SeededRandom } from './seeded-random';
import { shareRoster } from './share-roster';

const cold = 1;

describe('two searches that share a roster', () => {
  it.each([1, 2, 3])('each change their own side only, and the roster put together is what both have made of it (cohort %i)', (seed) => {
    const problem = compileProblem(generateCohort({ events: 150, assessors: 16, seed }));
    const [one, other] = [1, 2].map((own) => new RosterSearch(problem, { ...usualSearch, seed: own }));
    if (!one || !other) throw new Error('There are two.');
    one.run(3000, 0.9);
    const regions = new AssessorRegions(problem);
    const random = new SeededRandom(seed);
    const all = [...problem.days.assessor.keys()];
    let handedOver = 0;
    for (let turn = 0; turn < 8; turn++) {
      const { inside, outside } = shareRoster(one.state, random, new Set(regions.draw(random, all.length / 2)));
      const notTheirs = all.filter((day) => !inside.days.includes(day));
      other.state.openAll();
      other.adopt(one.partOf(all));
      expect(other.partOf(all)).toEqual(one.partOf(all));
      one.state.keepTo(outside);
      other.state.keepTo(inside);
      const before = { notTheirs: other.partOf(notTheirs), theirs: one.partOf(inside.days), cost: other.state.cost };
      one.runAt(1000, cold);
      other.runAt(1000, cold);
      expect(other.partOf(notTheirs)).toEqual(before.notTheirs);
      expect(one.partOf(inside.days)).toEqual(before.theirs);
      handedOver += before.cost - other.state.cost;
      const together = one.state.cost + other.state.cost - before.cost;
      one.state.openAll();
      one.adopt(other.partOf(inside.days));
      expect(one.state.cost).toBeCloseTo(together, 6);
      const { total } = costOfRoster(problem, one.currentAssignments());
      expect(total).toBeCloseTo(one.state.cost, 6);
    }
    expect(handedOver).toBeGreaterThan(0);
  });
});
