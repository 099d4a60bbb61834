import { type EventLength, timerWarnings } from '@assay/grading/domain';
import { clockWords, lengthWords, tookWords, warningWords } from './timer-words';

const extended: EventLength = { plannedMinutes: 60, extraMinutes: 15, tolerance: { percent: 10, direction: 'longer' } };
const minutes = (count: number) => count * 60_000;

it('says each bound before it comes and when it is there', () => {
  expect(timerWarnings(extended).map((warning) => warningWords(warning, extended))).toEqual([
    '10 minutes of the planned time left.',
    'Planned time is over: 15 minutes of agreed extra time begin.',
    '5 minutes of agreed extra time left.',
    'Agreed extra time is over. The plan allows 6 minutes more.',
    '2 minutes until the plan’s limit.',
    'The plan’s limit is passed: bring the event to its end.',
  ]);
});

it('says the lengths that count in a line', () => {
  expect(lengthWords(extended)).toBe('60 minutes planned, 15 minutes agreed extra, at most 81 minutes');
  expect(lengthWords({ ...extended, extraMinutes: 0, tolerance: { percent: 10, direction: 'either' } })).toBe(
    '60 minutes planned, at least 54 minutes, at most 66 minutes',
  );
});

it('says how long it took, and by how much that is off', () => {
  expect(tookWords(extended, minutes(70))).toEqual({ words: 'The event took 1:10:00, within the plan’s limits.', isOff: false });
  expect(tookWords(extended, minutes(51))).toEqual({ words: 'The event took 51:00: 9 minutes shorter than the plan allows.', isOff: true });
  expect(clockWords(minutes(5) + 9_400)).toBe('05:09');
});
