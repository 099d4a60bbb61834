import { timelineOf } from './timeline-of';

const at = (minute: number) => new Date(Date.UTC(2027, 0, 11, 9, minute)).toISOString();

it('puts presses, questions, notes and files in the order of the event, and the recording’s notes after it', () => {
  const entries = timelineOf({
    events: [
      { kind: 'start', reason: '', at: at(0) },
      { kind: 'pause', reason: 'Fire alarm', at: at(10) },
      { kind: 'resume', reason: '', at: at(20) },
    ],
    asked: [{ text: 'Why that way?', criterionId: 'c2', askedAt: at(25) }],
    files: [{ name: 'plan.pdf', criterionId: null, addedAt: at(5) }],
    evidence: [
      { criterionId: 'c1', evidence: '[00:12:00] Rolls back\n[rec 00:01:00] Shows the graph\nKnows why' },
      { criterionId: 'c2', evidence: '' },
    ],
  });
  expect(entries.map(({ when, text, criterionId }) => [when, text, criterionId])).toEqual([
    ['00:00', 'Event started', null],
    ['05:00', 'plan.pdf added', null],
    ['10:00', 'Paused: Fire alarm', null],
    ['10:00', 'Resumed', null],
    ['12:00', 'Rolls back', 'c1'],
    ['15:00', 'Why that way?', 'c2'],
    ['01:00 in the recording', 'Shows the graph', 'c1'],
  ]);
});
