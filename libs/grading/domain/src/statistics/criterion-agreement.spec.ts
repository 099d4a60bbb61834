import type { RubricGrade } from '@assay/standards/domain';
import { agreementWith, type MarkedSheet, sheetAgreement } from './criterion-agreement';

const criteria = ['c1', 'c2', 'c3'];
const sheet = (marker: string, ...grades: RubricGrade[]): MarkedSheet => ({
  marker,
  levels: grades.map((grade, index) => ({ criterionId: `c${index + 1}`, grade })),
});
const sheets = [sheet('a', 'pass', 'pass', 'fail'), sheet('b', 'pass', 'distinction', 'fail'), sheet('c', 'pass', 'distinction', 'pass')];

it('says of each criterion who chose what, and how many pairs agree', () => {
  expect(sheetAgreement(criteria, sheets).criteria).toEqual([
    { criterionId: 'c1', chosen: { pass: 3 }, observed: 1 },
    { criterionId: 'c2', chosen: { pass: 1, distinction: 2 }, observed: 1 / 3 },
    { criterionId: 'c3', chosen: { fail: 2, pass: 1 }, observed: 1 / 3 },
  ]);
});

it('says over all how far they agree beyond chance', () => {
  const { overall } = sheetAgreement(criteria, sheets);
  expect(overall?.items).toBe(3);
  expect(overall?.observed).toBeCloseTo(5 / 9, 10);
  expect(overall?.kappa).toBeCloseTo((5 / 9 - 33 / 81) / (1 - 33 / 81), 10);
});

it('says nothing of one marker', () => {
  const alone = sheetAgreement(criteria, [sheet('a', 'pass', 'pass', 'fail')]);
  expect(alone.criteria.map(({ observed }) => observed)).toEqual([null, null, null]);
  expect(alone.overall).toBeNull();
});

it('compares a marker with what was agreed', () => {
  const agreed = sheet('agreed', 'pass', 'distinction', 'fail').levels;
  expect(agreementWith(agreed, sheet('b', 'pass', 'distinction', 'fail'))?.kappa).toBe(1);
  expect(agreementWith(agreed, sheet('a', 'pass', 'pass', 'fail'))?.observed).toBeCloseTo(2 / 3, 10);
});
