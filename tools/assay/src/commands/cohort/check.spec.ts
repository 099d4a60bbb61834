import { compileProblem, finishRoster, generateCohort, RosterSearch, usualSearch } from '@assay/scheduling/domain';
import { checkRoster } from '@assay/cohort-checker';
import type { CohortFile, EventEntry, RosterFile } from '@assay/cohort-checker';

const copy = <T>(value: unknown): T => JSON.parse(JSON.stringify(value)) as T;
const day = { date: '2027-01-11', from: '09:00', to: '17:00' };
const event = (id: string, more: Partial<EventEntry> = {}): EventEntry => ({
  id,
  apprentice: 'p1',
  standard: 'S',
  method: 'm',
  mode: 'online',
  minutes: 120,
  releaseDate: '2027-01-11',
  dueDate: '2027-01-25',
  deadlineDate: '2027-02-19',
  earliest: '09:00',
  latest: '17:00',
  after: null,
  minGapDays: 0,
  venues: null,
  pinned: null,
  ...more,
});
const cohortOf = (events: EventEntry[], more: Partial<CohortFile> = {}): CohortFile => ({
  name: 'c',
  gridMinutes: 30,
  weights: {
    travelMinute: 1,
    idleMinute: 0.25,
    assessorDay: 60,
    lateDay: 15,
    overTargetMinute: 0.3,
    movedEvent: 40,
    unscheduled: 2000,
  },
  limits: { assessmentsPerAssessorDay: 2, legTravelMinutes: 60 },
  assessors: ['a1', 'a2'].map((id) => ({
    id,
    home: { lat: 51.5, lon: 0 },
    competences: [{ standard: 'S', method: 'm' }],
    days: [day],
  })),
  venues: [{ id: 'v1', at: { lat: 51.5, lon: 0 }, rooms: 1, days: [day] }],
  apprentices: ['p1', 'p2', 'p3'].map((id) => ({
    id,
    employer: 'e1',
    provider: 't1',
    at: { lat: 51.6, lon: 0 },
  })),
  events,
  ...more,
});
type Row = [event: string, assessor: string, start: string, more?: { date?: string; venue?: string }];
const rulesBroken = (cohort: CohortFile, ...rows: Row[]) => {
  const assignments = rows.map(([id, assessor, start, more]) => ({
    event: id,
    assessor,
    start,
    date: more?.date ?? day.date,
    venue: more?.venue ?? null,
  }));
  const roster: RosterFile = { cohort: 'c', assignments, unscheduled: [] };
  return checkRoster(cohort, roster)
    .breaches.map(({ rule }) => rule)
    .filter((rule) => rule !== 'cost-as-stated' && rule !== 'every-event-once');
};
const two = [event('x1'), event('x2', { apprentice: 'p2' })];

describe('the checker', () => {
  it('accepts a roster that keeps every rule', () => {
    expect(rulesBroken(cohortOf(two), ['x1', 'a1', '09:00'], ['x2', 'a1', '11:00'])).toEqual([]);
  });

  it.each<[string, CohortFile, Row[]]>([
    ['assessor-is-competent', cohortOf([event('x1', { standard: 'T' })]), [['x1', 'a1', '09:00']]],
    [
      'assessor-is-independent',
      cohortOf([event('x1')], {
        assessors: [{ ...cohortOf([]).assessors[0]!, conflicts: { providers: ['t1'] } }],
      }),
      [['x1', 'a1', '09:00']],
    ],
    ['assessor-is-available', cohortOf([event('x1')]), [['x1', 'a1', '09:00', { date: '2027-01-12' }]]],
    [
      'assessor-is-free',
      cohortOf(two),
      [
        ['x1', 'a1', '09:00'],
        ['x2', 'a1', '10:00'],
      ],
    ],
    [
      'assessor-daily-limit-kept',
      cohortOf([...two, event('x3', { apprentice: 'p3' })]),
      [
        ['x1', 'a1', '09:00'],
        ['x2', 'a1', '11:00'],
        ['x3', 'a1', '13:00'],
      ],
    ],
    [
      'apprentice-is-available',
      cohortOf([event('x1')], {
        apprentices: [{ ...cohortOf([]).apprentices[0]!, unavailableWeekdays: [1] }],
      }),
      [['x1', 'a1', '09:00']],
    ],
    [
      'apprentice-is-free',
      cohortOf([event('x1'), event('x2')]),
      [
        ['x1', 'a1', '09:00'],
        ['x2', 'a2', '10:00'],
      ],
    ],
    ['venue-is-open', cohortOf([event('x1', { mode: 'venue' })]), [['x1', 'a1', '09:00']]],
    [
      'venue-has-room',
      cohortOf(two.map((each) => ({ ...each, mode: 'venue' }))),
      [
        ['x1', 'a1', '09:00', { venue: 'v1' }],
        ['x2', 'a2', '10:00', { venue: 'v1' }],
      ],
    ],
    ['inside-date-window', cohortOf([event('x1', { releaseDate: '2027-01-12' })]), [['x1', 'a1', '09:00']]],
    ['inside-time-window', cohortOf([event('x1', { latest: '10:00' })]), [['x1', 'a1', '09:00']]],
    ['start-on-grid', cohortOf([event('x1')]), [['x1', 'a1', '09:10']]],
    [
      'travel-time-kept',
      cohortOf([event('x1'), event('x2', { apprentice: 'p2', mode: 'onsite' })]),
      [
        ['x1', 'a1', '09:00'],
        ['x2', 'a1', '11:00'],
      ],
    ],
    [
      'leg-within-limit',
      cohortOf([event('x1', { mode: 'onsite' })], {
        apprentices: [{ ...cohortOf([]).apprentices[0]!, at: { lat: 55, lon: 0 } }],
      }),
      [['x1', 'a1', '09:00']],
    ],
    [
      'order-kept',
      cohortOf([event('x1'), event('x2', { after: 'x1' })]),
      [
        ['x1', 'a1', '13:00'],
        ['x2', 'a1', '09:00'],
      ],
    ],
    ['pin-kept', cohortOf([event('x1', { pinned: { start: '10:00' } })]), [['x1', 'a1', '09:00']]],
  ])('refuses a roster that breaks %s, by that name and no other', (rule, cohort, rows) => {
    expect([...new Set(rulesBroken(cohort, ...rows))]).toEqual([rule]);
  });

  it('agrees with the solver on the cost of thousands of rosters and finds no broken rule in them', () => {
    const cohort = generateCohort({ events: 40, assessors: 6, seed: 9 });
    const search = new RosterSearch(compileProblem(cohort), usualSearch);
    for (let slice = 0; slice < 1000; slice++) {
      search.run(3, (slice % 50) / 50);
      const { roster } = finishRoster(search.problem, search.currentAssignments(), {
        lowerBound: null,
        seconds: 0,
      });
      expect(checkRoster(copy(cohort), copy(roster)).breaches).toEqual([]);
    }
  });
});
