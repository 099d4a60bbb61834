import { ChoicesField, IdField, InstantField, ListField, TextField } from '@assay/platform/contracts';
import { RubricGrade } from '@assay/standards/domain';
import { RubricCriterionResponse } from '../marking/criterion-to-mark.response';

/** A criterion with the evidence that was noted, and nothing of what was judged. */
export class EvidencedCriterionResponse extends RubricCriterionResponse {
  @TextField({ min: 0, max: 8000 })
  evidence!: string;
}

/** `GET /api/mark-versions/:markVersionId/blind-sheet`: what a moderator marks by, before seeing the assessor's levels. */
export class BlindSheetResponse {
  @IdField()
  markVersionId!: string;

  @TextField({ max: 200 })
  standardTitle!: string;

  @TextField({ max: 200 })
  methodName!: string;

  @InstantField()
  heldAt!: string;

  @ChoicesField(RubricGrade, { description: 'The method’s grades, lowest first.' })
  scale!: RubricGrade[];

  @ListField(() => EvidencedCriterionResponse)
  criteria!: EvidencedCriterionResponse[];
}
