import { ChoiceField, IdField, ListField } from '@assay/platform/contracts';
import { RubricGrade } from '@assay/standards/domain';

/** A level for one criterion. */
export class ChooseLevelRequest {
  @IdField()
  criterionId!: string;

  @ChoiceField(RubricGrade)
  grade!: RubricGrade;
}

/** `POST /api/mark-versions/:markVersionId/blind-mark`: a level for every criterion of the method. */
export class MarkBlindRequest {
  @ListField(() => ChooseLevelRequest, { max: 200 })
  levels!: ChooseLevelRequest[];
}
