import { localDate } from '@assay/platform/util';
import type { AssessmentMethod } from '@assay/standards/domain';
import { objectionsTo } from '../testing/a-proposal';

const competence = (validUntil: string | null, method: AssessmentMethod = 'professional-discussion', standardReference = 'ST0825') => ({
  assessor: {
    competences: [
      { standardReference, method, validFrom: localDate('2025-01-01'), validUntil: validUntil === null ? null : localDate(validUntil) },
    ],
  },
});

it('takes the last day of a competence, not the day after', () => {
  expect(objectionsTo(competence('2027-03-01'))).toEqual([]);
  expect(objectionsTo(competence('2027-02-28'))).toEqual(['assessor-is-competent']);
});

it('objects to a competence for another method or standard', () => {
  expect(objectionsTo(competence(null, 'test'))).toEqual(['assessor-is-competent']);
  expect(objectionsTo(competence(null, 'professional-discussion', 'ST0119'))).toEqual(['assessor-is-competent']);
});
