import { objectionsTo, during } from '../testing/a-proposal';

const onDays = (...days: string[]) => days.sort().map((day) => during(`${day}T15:00:00Z`, `${day}T16:15:00Z`));

it('takes the last assessment of the day, not one more', () => {
  const assessor = (perDay: number) => ({ assessmentsPerDay: perDay, commitments: onDays('2027-03-01', '2027-03-01') });
  expect(objectionsTo({ assessor: assessor(3) })).toEqual([]);
  expect(objectionsTo({ assessor: assessor(2) })).toEqual(['assessor-within-limits']);
});

it('counts a week from Monday to Sunday', () => {
  const assessor = (...days: string[]) => ({ assessmentsPerWeek: 2, commitments: onDays(...days) });
  expect(objectionsTo({ assessor: assessor('2027-02-26', '2027-03-05', '2027-03-08') })).toEqual([]);
  expect(objectionsTo({ assessor: assessor('2027-03-02', '2027-03-05') })).toEqual(['assessor-within-limits']);
});
