import type { Assignment } from '../cohort/model/roster';
import { anAssessor } from '../testing/a-proposal';
import { someCohortFacts } from '../testing/some-cohort-facts';
import { compileCohort } from './compile-cohort';
import { leftOverFacts, withoutDaysOf } from './left-over-facts';
import { proveRoster } from './prove-roster';

const names = ['a', 'b', 'c', 'd'];
const at = (name: string, date: string, start: string): Assignment => ({
  event: `attempt-${name}`,
  assessor: 'assessor',
  date,
  start,
  venue: null,
});
const aDay = ['09:00', '10:30', '12:00', '13:30'].map((start, index) => at(names[index] ?? '', '2027-02-15', start));
const home = { lat: 53.4, lon: -2.2 };

it('keeps what every booking rule accepts, each after the ones before it', () => {
  const { kept, refused } = proveRoster(someCohortFacts(names), aDay.slice(0, 3));
  expect([kept.length, refused]).toEqual([3, []]);
});

it('refuses what a limit of the day forbids though the roster could hold it, by the rule’s name', () => {
  const { kept, refused } = proveRoster(someCohortFacts(names), aDay);
  expect(kept).toHaveLength(3);
  expect(refused).toEqual([{ assignment: aDay[3], rules: ['assessor-within-limits'] }]);
});

it('refuses two at once, and a day on which the organisation is closed', () => {
  const { refused } = proveRoster(someCohortFacts(names), [
    at('a', '2027-02-15', '09:00'),
    at('b', '2027-02-15', '09:30'),
    at('c', '2027-02-20', '09:00'),
  ]);
  expect(refused.map(({ rules }) => rules)).toEqual([['assessor-is-free'], expect.arrayContaining(['organisation-is-open'])]);
});

it('asks pins first', () => {
  const pins = new Map([['attempt-d', { date: '2027-02-15' }]]);
  const { refused } = proveRoster(someCohortFacts(names, { pins }), aDay);
  expect(refused.map(({ assignment }) => assignment.event)).toEqual(['attempt-c']);
});

it('does not ask again what is booked and stays', () => {
  const published = [at('a', '2027-02-04', '09:00')];
  expect(proveRoster(someCohortFacts(names, { published }), published).refused).toEqual([]);
  expect(proveRoster(someCohortFacts(names, { published }), [at('a', '2027-02-04', '10:00')]).refused).toHaveLength(1);
});

it('places what is left over on days that are still empty, within the limits that are left', () => {
  const facts = someCohortFacts(names, { assessors: [{ facts: anAssessor({ assessmentsPerWeek: 3 }), home }] });
  const { kept } = proveRoster(facts, aDay);
  const left = leftOverFacts(facts, kept, new Set(['attempt-d']));
  const { cohort } = compileCohort(left);
  const dates = withoutDaysOf(cohort, kept).assessors[0]?.days.map(({ date }) => date) ?? [];
  expect(cohort.events.map(({ id }) => id)).toEqual(['attempt-d']);
  expect(dates.filter((date) => date < '2027-02-22' && date >= '2027-02-15')).toEqual([]);
  expect(dates).toContain('2027-02-22');
});
