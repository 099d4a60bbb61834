import { AssessorRegions } from '../bound/assessor-regions';
import { costOfRoster } from '../evaluate/roster-cost';
import { generateCohort } from '../generate/generate-cohort';
import { compileProblem } from '../problem/compile-problem';
import { holdRelatives } from './hold-relatives';
import { RosterSearch, usualSearch } from './roster-search';
import { SeededRandom } from './seeded-random';

const cold = 1;

describe('two searches that share a roster', () => {
  it.each([1, 2, 3])('each change their own side only, and the roster put together keeps every rule (cohort %i)', (seed) => {
    const problem = compileProblem(generateCohort({ events: 150, assessors: 16, seed }));
    const [one, other] = [1, 2].map((own) => new RosterSearch(problem, { ...usualSearch, seed: own }));
    if (!one || !other) throw new Error('There are two.');
    one.run(3000, 0.9);
    const regions = new AssessorRegions(problem);
    const random = new SeededRandom(seed);
    const all = [...problem.days.assessor.keys()];
    let handedOver = 0;
    for (let turn = 0; turn < 8; turn++) {
      const theirs = new Set(regions.draw(random, all.length / 2));
      const ours = all.filter((day) => !theirs.has(day));
      const held = holdRelatives(one.state, random, theirs);
      other.state.keepTo(all);
      other.adopt(one.partOf(all));
      one.state.keepTo(ours, held.outside);
      other.state.keepTo(theirs, held.inside);
      const before = { ours: other.partOf(ours), theirs: one.partOf([...theirs]), cost: other.state.cost };
      one.runAt(1000, cold);
      other.runAt(1000, cold);
      expect(other.partOf(ours)).toEqual(before.ours);
      expect(one.partOf([...theirs])).toEqual(before.theirs);
      handedOver += before.cost - other.state.cost;
      one.state.keepTo(all);
      one.adopt(other.partOf([...theirs]));
      const { total } = costOfRoster(problem, one.currentAssignments());
      expect(total).toBeCloseTo(one.state.cost, 6);
    }
    expect(handedOver).toBeGreaterThan(0);
  });
});
