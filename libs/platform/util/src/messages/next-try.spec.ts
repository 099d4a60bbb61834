import { waitBeforeTry } from './next-try';

it('waits half a minute, then twice as long each time, and never longer than half an hour', () => {
  expect([1, 2, 3, 6, 7, 100, 1_000_000].map((failures) => waitBeforeTry(failures) / 1000)).toEqual([30, 60, 120, 960, 1800, 1800, 1800]);
});
