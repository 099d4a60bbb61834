import { RubricGrade } from '../../rubric-grade';
import type { MethodMarking } from '../method-marking';
import type { AssessorRequirement, Tolerance } from '../planned-method';
import type { Rule } from '../rule';
import { st0825Rules } from './st0825-rules';

const { inferred, policy } = st0825Rules;

export const st0825Scale: Rule<readonly RubricGrade[]> = inferred(
  [RubricGrade.Fail, RubricGrade.Pass, RubricGrade.Distinction],
  'grades of each method',
);

export const st0825Tolerance: Rule<Tolerance> = policy(
  { percent: 10, direction: 'longer', extendedBy: 'assessor' },
  'tolerance',
  'sibling plans let the assessor add 10 %',
);

export const st0825Identity: Rule<string> = policy('photo-identity-document', 'identity check');

export const st0825Assessor: AssessorRequirement = { competence: 'ST0825', recencyYears: null };

/** Every criterion at the grade or above, for each of these grades. */
export function assessedByCriteria(grades: readonly RubricGrade[]): Rule<MethodMarking> {
  const steps = grades.map((grade) => ({ grade, criteria: 'all' as const }));
  return inferred({ by: 'criteria', steps }, 'grading of each method');
}
