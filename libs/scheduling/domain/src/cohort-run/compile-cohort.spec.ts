import { localDate } from '@assay/platform/util';
import { cohortFrom } from '../cohort/reading/read-cohort';
import { anAssessor, during } from '../testing/a-proposal';
import { aWaitingEvent, someCohortFacts } from '../testing/some-cohort-facts';
import { compileCohort } from './compile-cohort';

const home = { lat: 53.4, lon: -2.2 };

it('makes a cohort file that its own reader accepts', () => {
  const { cohort } = compileCohort(someCohortFacts(['a', 'b']));
  expect(cohortFrom(JSON.parse(JSON.stringify(cohort)))).toMatchObject({ kind: 'read' });
});

it('opens an event on the first day that notice and reading time leave, and closes it with the window', () => {
  const [event] = compileCohort(someCohortFacts(['a'])).cohort.events;
  expect(event).toMatchObject({
    releaseDate: '2027-02-15',
    dueDate: '2027-03-01',
    deadlineDate: '2027-03-31',
    minutes: 75,
    mode: 'online',
  });
});

it('gives an assessor the days on which the organisation is open and a limit leaves room', () => {
  const away = [{ firstDay: localDate('2027-02-22'), lastDay: localDate('2027-02-26') }];
  const { cohort } = compileCohort(
    someCohortFacts(['a'], { assessors: [{ facts: anAssessor({ absences: away, assessmentsPerDay: 3 }), home }] }),
  );
  const dates = cohort.assessors[0]?.days.map(({ date }) => date) ?? [];
  expect(dates).toContain('2027-02-15');
  expect(dates.filter((date) => date >= '2027-02-20' && date <= '2027-02-28')).toEqual([]);
  expect(dates.every((date) => date !== '2027-03-26')).toBe(true);
});

it('keeps the longer part of a day that a booking cuts in two', () => {
  const commitments = [during('2027-02-15T11:00:00Z', '2027-02-15T12:15:00Z')];
  const { cohort } = compileCohort(someCohortFacts(['a'], { assessors: [{ facts: anAssessor({ commitments }), home }] }));
  expect(cohort.assessors[0]?.days.find(({ date }) => date === '2027-02-15')).toEqual({ date: '2027-02-15', from: '12:15', to: '17:00' });
});

it('tells why an assessment has no day at all, and which rule would have to give way', () => {
  const late = aWaitingEvent('late', {
    enrolment: { status: 'gateway-accepted', windowStartsOn: localDate('2026-10-10'), windowEndsOn: localDate('2027-02-09') },
  });
  const { cohort, blocked } = compileCohort(someCohortFacts([], { events: [late] }));
  expect(cohort.events).toEqual([]);
  expect(blocked).toMatchObject([{ attemptId: 'attempt-late' }]);
  expect(blocked[0]?.reliefs).toContainEqual({ rule: 'inside-window', from: '2027-02-15' });
});

it('lets what stands too near to be moved stay, unless somebody is away then', () => {
  const published = [{ event: 'attempt-a', assessor: 'assessor', date: '2027-02-04', start: '09:00', venue: null }];
  const stays = compileCohort(someCohortFacts(['a'], { published }));
  expect(stays.cohort.events[0]).toMatchObject({
    releaseDate: '2027-02-04',
    pinned: { assessor: 'assessor', date: '2027-02-04', start: '09:00' },
  });
  const away = compileCohort(someCohortFacts(['a'], { published, absences: [{ id: 'assessor', from: '2027-02-01', to: '2027-02-05' }] }));
  expect(away.cohort.events[0]).toMatchObject({ releaseDate: '2027-02-15', pinned: null });
});

it('takes a home that is not on the map to lie in the middle of the places that are', () => {
  const { cohort, unknownPlaces } = compileCohort(someCohortFacts(['a'], { assessors: [{ facts: anAssessor(), home: null }] }));
  expect([cohort.assessors[0]?.home, unknownPlaces]).toEqual([home, 1]);
});
