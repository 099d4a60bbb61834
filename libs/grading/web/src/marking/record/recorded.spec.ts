import type { KeptChange } from '../../keeping/kept-change';
import { askedOf } from './asked-of';
import { pressesOf, timerConflictOf } from './presses-of';

const at = (minute: number) => new Date(Date.UTC(2027, 0, 11, 9, minute)).toISOString();
const kept = (kind: string, body: object, difference: Partial<KeptChange> = {}): KeptChange => ({
  kind,
  attemptId: 'a1',
  criterionId: null,
  apprenticeName: 'Amara Okafor',
  criterionTitle: null,
  method: 'POST',
  path: '/api',
  body,
  slot: 'timer a1',
  over: null,
  id: 'k1',
  owner: 'northgate/1',
  madeAt: at(0),
  state: 'waiting',
  problem: null,
  order: 1,
  onDevice: true,
  ...difference,
});
const press = (number: number, kind: 'start' | 'pause' | 'resume' | 'end') => ({ number, kind, reason: '', at: at(number) });
const told = (number: number, kind: 'start' | 'pause' | 'resume' | 'end') => ({
  ...press(number, kind),
  savedAt: at(number),
  assessorName: 'Jonas Whitlock',
});
const question = (id: string, minute: number) => ({ id, criterionId: null, text: id, askedAt: at(minute), savedAt: at(minute) });
const acknowledged = (slot: string, answer: unknown) => ({
  id: slot,
  owner: 'northgate/1',
  slot,
  attemptId: 'a1',
  revision: null,
  answer,
  own: true,
});

it('lays what is kept over what the server told and acknowledged, each press once', () => {
  const events = pressesOf(
    [told(1, 'start')],
    [told(1, 'start'), told(2, 'pause'), null],
    [kept('timer', press(3, 'resume')), kept('question', {})],
  );
  expect(events.map(({ number, kind }) => [number, kind])).toEqual([
    [1, 'start'],
    [2, 'pause'],
    [3, 'resume'],
  ]);
});

it('leaves a refused press out, and knows what the server has where it was pressed elsewhere', () => {
  const problem = { status: 412, code: 'stale', errors: [], facts: { current: { events: [told(1, 'start')] } } };
  const refused = kept('timer', press(1, 'start'), { state: 'parked', problem });
  expect(pressesOf([], [], [refused])).toEqual([]);
  expect(timerConflictOf([refused])).toEqual([told(1, 'start')]);
  expect(timerConflictOf([kept('timer', press(1, 'start'))])).toBeNull();
});

it('shows a question once, from the moment it is kept, until it is withdrawn here or on the server', () => {
  const changes = [kept('question', { id: 'q3', criterionId: null, text: 'q3', askedAt: at(1) }, { slot: 'question q3' })];
  const known = [acknowledged('question q2', question('q2', 5)), acknowledged('question q1', question('q1', 3))];
  expect(askedOf({ asked: [question('q1', 3)], withdrawn: [] }, known, changes).map(({ id }) => id)).toEqual(['q3', 'q1', 'q2']);
  const withdrawals = [...changes, kept('question-withdrawal', {}, { slot: 'question q1' })];
  expect(
    askedOf({ asked: [question('q1', 3)], withdrawn: [] }, [...known, acknowledged('question q2', null)], withdrawals).map(({ id }) => id),
  ).toEqual(['q3']);
});

it('shows a question no more that was withdrawn on another device, whatever is noted here', () => {
  const known = [acknowledged('question q1', question('q1', 3))];
  expect(askedOf({ asked: [], withdrawn: ['q1'] }, known, [])).toEqual([]);
});
