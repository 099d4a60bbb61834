import { localDate } from '@assay/platform/util';
import { objectionsTo, planned, ruled, someFacts } from '../testing/a-proposal';

const handedIn = { attempt: { ...someFacts().attempt, submittedOn: localDate('2027-01-04') } };
const workingDays = (days: number) => ({ ...handedIn, ...planned({ notice: ruled({ days, kind: 'working' } as const) }) });

it('takes the fourteenth day after today, not the thirteenth', () => {
  const now = Date.parse('2027-02-01T23:59:00Z');
  expect(objectionsTo({ start: '2027-02-15T09:00:00Z', facts: { ...handedIn, now } })).toEqual([]);
  expect(objectionsTo({ start: '2027-02-15T09:00:00Z', facts: { ...handedIn, now: now + 60_000 } })).toEqual(['notice-long-enough']);
});

it('counts working days across Easter', () => {
  const now = Date.parse('2027-03-25T12:00:00Z');
  expect(objectionsTo({ start: '2027-03-31T09:00:00Z', facts: { ...workingDays(2), now } })).toEqual([]);
  expect(objectionsTo({ start: '2027-03-30T09:00:00Z', facts: { ...workingDays(2), now } })).toEqual(['notice-long-enough']);
});

it('never takes a time that has passed, even without notice', () => {
  const now = Date.parse('2027-03-01T10:00:01Z');
  expect(objectionsTo({ facts: { ...workingDays(0), now } })).toEqual(['notice-long-enough']);
  expect(objectionsTo({ facts: { ...workingDays(0), now: now - 1000 } })).toEqual([]);
});

it('objects rather than guess beyond the known bank holidays', () => {
  const now = Date.parse('2028-12-20T12:00:00Z');
  expect(objectionsTo({ start: '2029-01-02T09:00:00Z', facts: { ...workingDays(9), now } })).toContain('notice-long-enough');
});

it('takes the longer of the plan’s notice and the organisation’s', () => {
  const now = Date.parse('2027-02-01T10:00:00Z');
  const policy = (days: number) => ({ ...someFacts().policy, notice: { days, kind: 'calendar' } as const });
  const at = (start: string, days: number) => objectionsTo({ start, facts: { ...handedIn, now, policy: policy(days) } });
  expect(at('2027-02-22T09:00:00Z', 21)).toEqual([]);
  expect(at('2027-02-19T09:00:00Z', 21)).toEqual(['notice-long-enough']);
  expect(at('2027-02-12T09:00:00Z', 7)).toEqual(['notice-long-enough']);
});
