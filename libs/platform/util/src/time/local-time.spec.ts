import { minutesOfDay, timeOfDay } from './local-time';

it('reads and writes times of day', () => {
  expect(minutesOfDay('09:30')).toBe(570);
  expect(minutesOfDay('17:00:00')).toBe(1020);
  expect(timeOfDay(570)).toBe('09:30');
});

it('refuses what no clock shows', () => {
  for (const text of ['24:00', '9:30', '12:60', '', '12:00:30']) expect(() => minutesOfDay(text)).toThrow(RangeError);
});
