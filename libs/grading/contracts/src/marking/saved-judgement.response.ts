import { ChoiceField, IdField, InstantField, TextField, WholeNumberField } from '@assay/platform/contracts';
import { RubricGrade } from '@assay/standards/domain';

/** A judgement as the server has it; also `current` of a 412. */
export class SavedJudgementResponse {
  @IdField()
  criterionId!: string;

  @WholeNumberField({ min: 0, max: 100_000 })
  revision!: number;

  @ChoiceField(RubricGrade, { nullable: true })
  grade!: RubricGrade | null;

  @TextField({ min: 0, max: 8000 })
  evidence!: string;

  @TextField({ min: 0, max: 4000 })
  remark!: string;

  @InstantField()
  savedAt!: string;
}
