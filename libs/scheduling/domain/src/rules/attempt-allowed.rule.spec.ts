import { st0825Plan } from '@assay/standards/domain';
import { AttemptKind } from '../attempt-kind';
import { objectionsTo, planned, ruled, someFacts } from '../testing/a-proposal';

const limited = (attempts: number | null) => planned({}, { reattempts: { ...st0825Plan.reattempts, attempts: ruled(attempts) } });
const attempt = (number: number) => ({
  attempt: { ...someFacts().attempt, number, kind: number === 1 ? AttemptKind.First : AttemptKind.Resit },
});

it('takes the last attempt that the plan allows, not the next', () => {
  expect(objectionsTo({ facts: { ...limited(2), ...attempt(3) } })).toEqual([]);
  expect(objectionsTo({ facts: { ...limited(2), ...attempt(4) } })).toEqual(['attempt-allowed']);
  expect(objectionsTo({ facts: { ...limited(0), ...attempt(1) } })).toEqual([]);
});

it('takes any attempt where the plan sets no limit', () => {
  expect(objectionsTo({ facts: { ...limited(null), ...attempt(9) } })).toEqual([]);
});
