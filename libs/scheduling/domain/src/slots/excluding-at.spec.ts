import { localDate } from '@assay/platform/util';
import { AssessmentMode } from '../assessment-mode';
import { decideBooking } from '../booking/decide-booking';
import { anAssessor, aRoom, during, minute, planned, ruled, someFacts } from '../testing/a-proposal';
import { excludingAt } from './excluding-at';

it('excludes a start for an assessor exactly where the rules refuse the booking', () => {
  const facts = someFacts({ ...planned({ places: ruled(['online', 'venue'] as const) }), mode: AssessmentMode.Venue });
  const busy = during('2027-03-01T09:00:00Z', '2027-03-01T11:00:00Z');
  const assessors = [anAssessor({ id: 'a', commitments: [busy] }), anAssessor({ id: 'b', assessmentsPerDay: 0 }), anAssessor({ id: 'c' })];
  const rooms = [aRoom({ id: 'r', commitments: [busy] }), aRoom({ id: 's', opensAt: 600 })];
  let accepted = 0;
  for (let start = Date.parse('2027-02-26T08:00:00Z'); start < Date.parse('2027-03-02T18:00:00Z'); start += 15 * minute) {
    const found = excludingAt({ facts, assessors, rooms }, start);
    for (const assessor of assessors) {
      const canBeBooked = rooms.some((room) => decideBooking({ facts, assessor, room, start }).kind === 'accepted');
      const own = found.assessors.find(({ assessorId }) => assessorId === assessor.id)?.rules ?? [];
      expect(found.rules.length + own.length === 0).toBe(canBeBooked);
      if (canBeBooked) accepted += 1;
    }
  }
  expect(accepted).toBeGreaterThan(0);
});

it('tells what is in the way of everybody apart from what is in the way of one, whom least stands in the way of first', () => {
  const away = anAssessor({
    id: 'away',
    absences: [{ firstDay: localDate('2027-03-01'), lastDay: localDate('2027-03-31') }],
    busyTimes: [during('2027-03-06T00:00:00Z', '2027-03-07T00:00:00Z')],
  });
  const saturday = Date.parse('2027-03-06T10:10:00Z');
  const search = { facts: someFacts(), assessors: [away, anAssessor({ id: 'free' })], rooms: [] };
  expect(excludingAt(search, saturday)).toEqual({
    roomId: null,
    rules: ['organisation-is-open'],
    assessors: [
      { assessorId: 'free', rules: ['assessor-is-available'] },
      { assessorId: 'away', rules: ['assessor-is-available', 'assessor-calendar-is-clear'] },
    ],
  });
});
