import type { RubricGrade } from '@assay/standards/domain';
import { type Objection, objection } from '../objection';

interface SubmittedGrade {
  readonly grade: RubricGrade;
  readonly proposed: RubricGrade;
  readonly justification: string;
}

/** An assessor may differ from the grade the plan's rules propose only with a written justification. */
export function deviationIsJustified({ grade, proposed, justification }: SubmittedGrade): readonly Objection[] {
  const justified = grade === proposed || justification.trim() !== '';
  return justified ? [] : objection('deviation-is-justified', { proposed });
}
