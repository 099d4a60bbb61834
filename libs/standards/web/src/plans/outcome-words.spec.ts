import { type MethodOutcome, overallGrade, st0825Plan } from '@assay/standards/domain';
import { outcomeWords } from './outcome-words';

const outcomes = (attempt: MethodOutcome['attempt']): readonly MethodOutcome[] => [
  { method: 'observation', grade: 'distinction', attempt: 'first' },
  { method: 'professional-discussion', grade: 'distinction', attempt },
];
const words = (list: readonly MethodOutcome[]) => outcomeWords(overallGrade(st0825Plan, list), list);

it('names each grade and the row', () => {
  expect(words(outcomes('first'))).toBe(
    'Observation: distinction; Professional discussion: distinction; row 9 of the plan’s table: distinction.',
  );
});

it('names the cap of a resit', () => {
  expect(words(outcomes('resit'))).toContain('Professional discussion: distinction on a resit, capped at pass; row 8');
});

it('says that a grade is missing', () => {
  expect(words(outcomes('first').slice(1))).toBe('Some methods have no grade yet.');
});
