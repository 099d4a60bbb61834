import { localDate } from '@assay/platform/util';
import { objectionsTo, planned, ruled } from '../testing/a-proposal';

const order = (when: 'achieved' | 'submitted') =>
  planned({}, { order: [ruled({ method: 'professional-discussion', after: 'test', when })] });
const test = (achieved: boolean, submittedOn: string | null = null) => ({
  progress: [{ method: 'test' as const, achieved, submittedOn: submittedOn === null ? null : localDate(submittedOn) }],
});

it('waits for the earlier method to be achieved', () => {
  expect(objectionsTo({ facts: { ...order('achieved'), ...test(false) } })).toEqual(['method-order-kept']);
  expect(objectionsTo({ facts: { ...order('achieved'), ...test(true) } })).toEqual([]);
});

it('takes the day of the earlier submission, not the day before', () => {
  expect(objectionsTo({ facts: { ...order('submitted'), ...test(false, '2027-03-01') } })).toEqual([]);
  expect(objectionsTo({ facts: { ...order('submitted'), ...test(false, '2027-03-02') } })).toEqual(['method-order-kept']);
  expect(objectionsTo({ facts: { ...order('submitted'), ...test(false) } })).toEqual(['method-order-kept']);
});

it('leaves methods alone that the plan puts in no order', () => {
  const other = planned({}, { order: [ruled({ method: 'test', after: 'professional-discussion', when: 'achieved' as const })] });
  expect(objectionsTo({ facts: other })).toEqual([]);
});
