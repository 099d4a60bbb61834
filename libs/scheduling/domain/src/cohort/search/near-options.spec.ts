import { columnsOfRoster } from '../bound/columns-of-roster';
import { costOfRoster } from '../evaluate/roster-cost';
import { generateCohort } from '../generate/generate-cohort';
import { compileProblem } from '../problem/compile-problem';
import { nearOptions } from './near-options';
import { RosterSearch, usualSearch } from './roster-search';

const problem = compileProblem(generateCohort({ events: 60, assessors: 8, seed: 5 }));
const searched = (seed: number) => {
  const search = new RosterSearch(problem, { ...usualSearch, seed });
  search.run(500, 0.5);
  return search;
};

describe('the options near', () => {
  it('are those that the fillings use, each event’s its own', () => {
    const columns = columnsOfRoster(searched(1).state);
    const { starts, option } = nearOptions(problem, [...columns, ...columns]);
    const listed = Array.from({ length: problem.events.count }, (_, event) =>
      [...option.subarray(starts[event], starts[event + 1])].map((at) => [event, problem.options.day[at]]),
    ).flat();
    const used = columns.flatMap(({ day, events }) => events.map((event) => [event, day]));
    expect(listed).toEqual(used.sort(([one = 0], [other = 0]) => one - other));
  });

  it('lead a search that keeps its cost, and leave the rest of the options within reach', () => {
    const near = nearOptions(problem, columnsOfRoster(searched(1).state));
    const search = new RosterSearch(problem, { ...usualSearch, seed: 2 });
    search.keepNear(near);
    const before = search.bestCost;
    for (let round = 0; round < 4000; round++) {
      search.run(1, round / 4000);
      if (round % 40 === 0) expect(costOfRoster(problem, search.currentAssignments()).total).toBeCloseTo(search.state.cost, 6);
    }
    expect(search.bestCost).toBeLessThan(before);
    const found = nearOptions(problem, columnsOfRoster(search.state));
    expect([...found.option].some((option) => !near.option.includes(option))).toBe(true);
  });
});
