import { markingLimits } from '@assay/grading/domain';
import { ChoiceField, IdField, TextField } from '@assay/platform/contracts';
import { RubricGrade } from '@assay/standards/domain';

/** `POST /api/attempts/:attemptId/mark-submission`, with `If-Match` of the marking's `version`. */
export class SubmitMarkRequest {
  @IdField({ description: 'Whom the mark is about; the server checks it.' })
  apprenticeId!: string;

  @ChoiceField(RubricGrade)
  grade!: RubricGrade;

  @TextField({
    min: 0,
    max: markingLimits.justification,
    optional: true,
    description: 'Wanted where the grade is not the proposed one.',
  })
  justification?: string;
}
