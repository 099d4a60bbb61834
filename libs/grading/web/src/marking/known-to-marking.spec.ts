import { aMarking, aRecord } from '../testing/a-marking';
import { isKnownTo } from './known-to-marking';

const question = { id: 'q1', criterionId: null, text: 'Why?', askedAt: '2027-01-11T09:00:00Z', savedAt: '2027-01-11T09:00:01Z' };
const noted = (answer: unknown) => ({
  id: 'k1',
  owner: 'northgate/1',
  slot: 'question q1',
  attemptId: 'a1',
  revision: null,
  answer,
  own: true,
});
const markingWith = (asked: (typeof question)[], withdrawn: string[]) =>
  aMarking({ record: aRecord({ questions: { minimum: null, binding: false, asked, withdrawn } }) });

it('keeps what it noted of a question until the server tells of it', () => {
  expect(isKnownTo(markingWith([], []), noted(question))).toBe(false);
  expect(isKnownTo(markingWith([question], []), noted(question))).toBe(true);
});

it('forgets a question and its withdrawal together, so that it never comes back', () => {
  const withdrawn = markingWith([], ['q1']);
  expect([noted(question), noted(null)].map((one) => isKnownTo(withdrawn, one))).toEqual([true, true]);
  expect(isKnownTo(markingWith([question], []), noted(null))).toBe(false);
});
