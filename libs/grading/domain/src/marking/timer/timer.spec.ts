import fc from 'fast-check';
import { timerFollowsItsOrder } from '../../rules/timer-follows-its-order.rule';
import { runningTime, timeIntoEvent } from './running-time';
import { type EventLength, lengthFinding, timerBounds } from './timer-bounds';
import { timerChoices, type TimerEvent, TimerEventKind, timerState } from './timer-event';
import { timerWarnings, warningAt } from './timer-warnings';

const at = (minute: number) => new Date(Date.UTC(2027, 0, 11, 9, minute)).toISOString();
const minutes = (count: number) => count * 60_000;
const event: readonly TimerEvent[] = [
  { kind: 'start', at: at(0) },
  { kind: 'pause', at: at(20) },
  { kind: 'resume', at: at(30) },
  { kind: 'end', at: at(65) },
];
const discussion: EventLength = { plannedMinutes: 60, extraMinutes: 15, tolerance: { percent: 10, direction: 'longer' } };

it('counts running time and leaves pauses out', () => {
  expect(runningTime(event.slice(0, 1), Date.parse(at(7)))).toBe(minutes(7));
  expect(runningTime(event.slice(0, 2), Date.parse(at(29)))).toBe(minutes(20));
  expect(runningTime(event, Date.parse(at(300)))).toBe(minutes(55));
});

it('counts no time where the device’s clock was set back', () => {
  expect(runningTime([event[0]!, { kind: 'pause', at: at(-5) }], 0)).toBe(0);
});

it('tells how far the event had run when something happened', () => {
  expect(timeIntoEvent(event, at(-1))).toBeNull();
  expect(timeIntoEvent(event, at(12))).toBe(minutes(12));
  expect(timeIntoEvent(event, at(25))).toBe(minutes(20));
  expect(timeIntoEvent(event, at(40))).toBe(minutes(30));
});

it('adds the tolerance to the planned minutes and agreed extra time to both', () => {
  expect(timerBounds(discussion)).toEqual({ shortest: 60, planned: 60, agreed: 75, longest: 81 });
  expect(timerBounds({ ...discussion, tolerance: { percent: 10, direction: 'either' } })).toMatchObject({ shortest: 54, longest: 81 });
  expect(timerBounds({ ...discussion, tolerance: { percent: 10, direction: 'shorter' } })).toMatchObject({ shortest: 54, longest: 75 });
});

it('warns before each bound and at it', () => {
  expect(timerWarnings(discussion).map(({ minute, what }) => [minute, what])).toEqual([
    [50, 'before-planned'],
    [60, 'planned'],
    [70, 'before-agreed'],
    [75, 'agreed'],
    [79, 'before-longest'],
    [81, 'longest'],
  ]);
  expect(warningAt(discussion, minutes(49))).toBeNull();
  expect(warningAt(discussion, minutes(76))).toMatchObject({ what: 'agreed' });
});

it('leaves out bounds that an event does not have', () => {
  const bare: EventLength = { plannedMinutes: 60, extraMinutes: 0, tolerance: { percent: 0, direction: 'longer' } };
  expect(timerWarnings(bare).map(({ what }) => what)).toEqual(['before-planned', 'planned']);
});

it.each([
  [59, { kind: 'too-short', minutes: 1 }],
  [60, { kind: 'within' }],
  [81, { kind: 'within' }],
  [84, { kind: 'too-long', minutes: 3 }],
])('finds an event of %s minutes %j', (ran, finding) => {
  expect(lengthFinding(discussion, minutes(ran))).toEqual(finding);
});

it('takes only what may follow, and wants to know why it pauses or goes on after the end', () => {
  const press = (events: readonly TimerEvent[], kind: TimerEventKind, reason = '') =>
    timerFollowsItsOrder({ events, kind, reason }).map(({ rule }) => rule);
  expect(press([], 'pause', 'Fire alarm')).toEqual(['timer-follows-its-order']);
  expect(press(event.slice(0, 1), 'pause')).toEqual(['timer-says-why']);
  expect(press(event.slice(0, 1), 'pause', 'Fire alarm')).toEqual([]);
  expect(press(event.slice(0, 2), 'resume')).toEqual([]);
  expect(press(event, 'resume')).toEqual(['timer-says-why']);
  expect(press(event, 'start')).toEqual(['timer-follows-its-order']);
});

it('never runs longer than the time that passed, whatever is pressed when', () => {
  const presses = fc.array(fc.tuple(fc.nat(3), fc.nat(600)), { maxLength: 12 });
  fc.assert(
    fc.property(presses, (drawn) => {
      const events: TimerEvent[] = [];
      let clock = 0;
      for (const [choice, wait] of drawn) {
        const choices = timerChoices(timerState(events));
        clock += wait;
        events.push({ kind: choices[choice % choices.length]!, at: new Date(clock * 1000).toISOString() });
      }
      const ran = runningTime(events, clock * 1000);
      const began = events[0] ? Date.parse(events[0].at) : clock * 1000;
      expect(ran).toBeGreaterThanOrEqual(0);
      expect(ran).toBeLessThanOrEqual(clock * 1000 - began);
    }),
  );
});
