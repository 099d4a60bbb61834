import { aCohort, anApprentice, anAssessor, anEvent } from '../testing/tiny-cohort';
import { readCohort } from './read-cohort';

const placesOf = (value: unknown) => {
  const reading = readCohort(typeof value === 'string' ? value : JSON.stringify(value));
  return reading.kind === 'refused' ? reading.faults.map(({ place }) => place) : [];
};

describe('reading a cohort', () => {
  it('reads a valid cohort', () => {
    expect(readCohort(JSON.stringify(aCohort()))).toEqual({ kind: 'read', value: aCohort() });
  });

  it('accepts a cohort without assessors', () => {
    expect(placesOf(aCohort({ assessors: [] }))).toEqual([]);
  });

  it('names the line and column of malformed JSON', () => {
    const reading = readCohort('{\n  "name": oops }');
    expect(reading).toMatchObject({
      kind: 'refused',
      faults: [{ place: expect.stringMatching(/^line 2, column/) }],
    });
  });

  it.each([
    ['a list instead of an object', [], 'file'],
    ['one million minutes', aCohort({ events: [anEvent('x1', { minutes: 1_000_000 })] }), 'events[0].minutes'],
    ['a deadline before the release', aCohort({ events: [anEvent('x1', { deadlineDate: '2026-01-01' })] }), 'events[0].deadlineDate'],
    ['a date the calendar lacks', aCohort({ events: [anEvent('x1', { dueDate: '2027-02-30' })] }), 'events[0].dueDate'],
    ['an hour the clock lacks', aCohort({ events: [anEvent('x1', { latest: '25:00' })] }), 'events[0].latest'],
    ['two events with one id', aCohort({ events: [anEvent('x1'), anEvent('x1')] }), 'events[1]'],
    ['two assessors with one id', aCohort({ assessors: [anAssessor('a1'), anAssessor('a1')] }), 'assessors[1]'],
    ['an unknown apprentice', aCohort({ events: [anEvent('x1', { apprentice: 'nobody' })] }), 'events[0].apprentice'],
    ['an event after itself', aCohort({ events: [anEvent('x1', { after: 'x1' })] }), 'events[0].after'],
    [
      'an event after another apprentice’s',
      aCohort({
        apprentices: [anApprentice('p1'), anApprentice('p2')],
        events: [anEvent('x1', { apprentice: 'p2' }), anEvent('x2', { after: 'x1' })],
      }),
      'events[1].after',
    ],
    [
      'a day that ends before it starts',
      aCohort({
        assessors: [anAssessor('a1', { days: [{ date: '2027-01-11', from: '17:00', to: '09:00' }] })],
      }),
      'assessors[0].days[0].to',
    ],
    ['a negative weight', aCohort({ weights: { ...aCohort().weights, lateDay: -1 } }), 'weights.lateDay'],
    ['a grid of nothing', aCohort({ gridMinutes: 0 }), 'gridMinutes'],
  ])('refuses %s with its place', (_what, value, place) => {
    expect(placesOf(value)).toContain(place);
  });
});
