import { markingLimits } from '@assay/grading/domain';
import { ChoiceField, IdField, TextField, WholeNumberField } from '@assay/platform/contracts';
import { RubricGrade } from '@assay/standards/domain';

/** `PUT /api/attempts/:attemptId/judgements/:criterionId`. */
export class SaveJudgementRequest {
  @IdField({ description: 'Whom the judgement is about; the server checks it.' })
  apprenticeId!: string;

  @IdField({ description: 'The criterion it is for, as in the address; the server checks it.' })
  criterionId!: string;

  @WholeNumberField({
    min: 0,
    max: 100_000,
    description: 'The revision this was written over; 0 where there was none.',
  })
  revision!: number;

  @ChoiceField(RubricGrade, { nullable: true })
  grade!: RubricGrade | null;

  @TextField({ min: 0, max: markingLimits.evidence })
  evidence!: string;

  @TextField({ min: 0, max: markingLimits.remark })
  remark!: string;
}
