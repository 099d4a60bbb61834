import { busyTimes } from './busy-times';

const minutes = (from: number, until: number) => ({ from: from * 60_000, until: until * 60_000 });

it('joins what touches and keeps what lies inside the window', () => {
  const events = [minutes(30, 40), minutes(-10, 5), minutes(10, 20), minutes(20, 30), minutes(95, 120), minutes(200, 210)];
  expect(busyTimes(events, minutes(0, 100))).toEqual([minutes(0, 5), minutes(10, 40), minutes(95, 100)]);
});

it('rounds out to whole minutes and leaves out what has no length', () => {
  expect(busyTimes([{ from: 61_000, until: 119_000 }, minutes(50, 50)], minutes(0, 100))).toEqual([minutes(1, 2)]);
});
