import fc from 'fast-check';
import { hasEvidence, NoteClock, noteStamp, timedNotes } from './timed-notes';

it('reads the times before lines, and keeps lines without one', () => {
  expect(timedNotes('[00:12:31] Rolls back by hand\nKnows why\n\n[rec 01:02:03]  Shows the graph')).toEqual([
    { second: 751, clock: 'event', text: 'Rolls back by hand' },
    { second: null, clock: null, text: 'Knows why' },
    { second: 3723, clock: 'recording', text: 'Shows the graph' },
  ]);
});

it('takes no time for evidence', () => {
  expect(['[00:12:31] ', ' \n[rec 00:00:01]', ''].map(hasEvidence)).toEqual([false, false, false]);
  expect(hasEvidence('[00:12:31] Rolls back')).toBe(true);
});

it('leaves what only looks like a time in the text', () => {
  expect(timedNotes('[00:75:00] odd')).toEqual([{ second: null, clock: null, text: '[00:75:00] odd' }]);
});

it('reads every stamp that it writes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 359_999 }), fc.constantFrom(NoteClock.Event, NoteClock.Recording), (second, clock) => {
      expect(timedNotes(`${noteStamp(second, clock)} seen`)).toEqual([{ second, clock, text: 'seen' }]);
    }),
  );
});
