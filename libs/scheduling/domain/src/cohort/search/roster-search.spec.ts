import { costOfRoster } from '../evaluate/roster-cost';
import { generateCohort } from '../generate/generate-cohort';
import { compileProblem } from '../problem/compile-problem';
import { finishRoster } from '../result/finish-roster';
import { aCohort, anApprentice, anAssessor, anEvent } from '../testing/tiny-cohort';
import { RosterSearch, usualSearch } from './roster-search';

const solve = (cohort: ReturnType<typeof aCohort>, rounds = 200) => {
  const search = new RosterSearch(compileProblem(cohort), usualSearch);
  search.run(rounds, 0.5);
  return finishRoster(search.problem, search.bestAssignments(), { lowerBound: null, seconds: 0 });
};

describe('the roster search', () => {
  it('keeps a running cost that equals the cost of the roster after every one of thousands of moves', () => {
    const search = new RosterSearch(compileProblem(generateCohort({ events: 60, assessors: 8, seed: 4 })), usualSearch);
    for (let round = 0; round < 3000; round++) {
      search.run(1, round / 3000);
      expect(costOfRoster(search.problem, search.currentAssignments()).total).toBeCloseTo(search.state.cost, 6);
    }
  });

  it('gives the same roster for the same seed', () => {
    const problem = compileProblem(generateCohort({ events: 80, assessors: 10, seed: 2 }));
    const run = () => {
      const search = new RosterSearch(problem, { ...usualSearch, seed: 7 });
      for (let slice = 0; slice < 20; slice++) search.run(50, slice / 20);
      return search.bestAssignments();
    };
    expect(run()).toEqual(run());
  });

  it('keeps a pin even where another place is cheaper', () => {
    const pinned = { assessor: 'a1', date: '2027-01-11', start: '13:30' };
    const cohort = aCohort({ events: [anEvent('x1', { pinned, dueDate: '2027-01-01' })] });
    expect(solve(cohort).roster.assignments).toEqual([{ event: 'x1', ...pinned, venue: null }]);
  });

  it('holds both events of one apprentice on one day, in their order', () => {
    const assessors = [anAssessor('a1'), anAssessor('a2')];
    const { roster } = solve(aCohort({ assessors, events: [anEvent('x2', { after: 'x1' }), anEvent('x1')] }));
    const starts = new Map(roster.assignments.map(({ event, start }) => [event, start]));
    expect([...starts.keys()].sort()).toEqual(['x1', 'x2']);
    expect(starts.get('x2')! > starts.get('x1')!).toBe(true);
  });

  it('never uses more rooms than a venue has', () => {
    const assessors = [anAssessor('a1'), anAssessor('a2')];
    const apprentices = [anApprentice('p1'), anApprentice('p2'), anApprentice('p3')];
    const events = apprentices.map(({ id }) => anEvent(`${id}-x`, { apprentice: id, mode: 'venue', minutes: 240 }));
    const venues = [
      {
        id: 'v1',
        at: { lat: 51.5, lon: -0.1 },
        rooms: 1,
        days: [{ date: '2027-01-11', from: '09:00', to: '17:00' }],
      },
    ];
    const { roster } = solve(aCohort({ assessors, apprentices, venues, events }));
    expect(roster.assignments).toHaveLength(2);
    expect(new Set(roster.assignments.map(({ start }) => start)).size).toBe(2);
  });

  it.each([
    ['no assessors', aCohort({ assessors: [] }), 'assessor-is-available'],
    [
      'an event longer than any day',
      aCohort({ events: [anEvent('x1', { minutes: 900, earliest: '00:00', latest: '24:00' })] }),
      'assessor-is-available',
    ],
    ['hours too short', aCohort({ events: [anEvent('x1', { earliest: '09:00', latest: '10:00' })] }), 'inside-time-window'],
    ['nobody competent', aCohort({ events: [anEvent('x1', { standard: 'ST0001' })] }), 'assessor-is-competent'],
    [
      'a conflict of interest',
      aCohort({
        assessors: [anAssessor('a1', { conflicts: { employers: ['e1'], providers: [], apprentices: [] } })],
      }),
      'assessor-is-independent',
    ],
    [
      'an apprentice who is never there',
      aCohort({ apprentices: [anApprentice('p1', { unavailableWeekdays: [1] })] }),
      'apprentice-is-available',
    ],
    [
      'a place too far away',
      aCohort({
        apprentices: [anApprentice('p1', { at: { lat: 57, lon: -3 } })],
        events: [anEvent('x1', { mode: 'onsite' })],
      }),
      'leg-within-limit',
    ],
  ])('explains an event left out because of %s', (_what, cohort, reason) => {
    expect(solve(cohort).roster.unscheduled).toEqual([{ event: 'x1', reasons: [reason] }]);
  });

  it('counts dates across the change of the clocks as whole days', () => {
    const days = [{ date: '2027-03-29', from: '09:00', to: '17:00' }];
    const cohort = aCohort({
      assessors: [anAssessor('a1', { days })],
      events: [anEvent('x1', { dueDate: '2027-03-26', deadlineDate: '2027-04-30' })],
    });
    expect(solve(cohort).roster.cost.late).toBe(15);
  });

  it('moves as little as it can when an assessor falls ill', () => {
    const cohort = generateCohort({ events: 120, assessors: 14, seed: 5 });
    const first = new RosterSearch(compileProblem(cohort), usualSearch);
    for (let slice = 0; slice < 20; slice++) first.run(100, slice / 20);
    const published = first.bestAssignments();
    const ill = published[0]!;
    const absences = [{ id: ill.assessor, from: ill.date, to: ill.date }];
    const repair = new RosterSearch(compileProblem({ ...cohort, published }, absences), { ...usualSearch, hottest: 4 }, published);
    for (let slice = 0; slice < 20; slice++) repair.run(50, slice / 20);
    const now = repair.bestAssignments();
    expect(now.some(({ assessor, date }) => assessor === ill.assessor && date === ill.date)).toBe(false);
    const key = (assignment: (typeof published)[number]) => JSON.stringify(assignment);
    const kept = new Set(now.map(key));
    const others = published.filter(({ assessor, date }) => assessor !== ill.assessor || date !== ill.date);
    expect(others.filter((each) => !kept.has(key(each))).length).toBeLessThan(others.length * 0.05);
  });
});
