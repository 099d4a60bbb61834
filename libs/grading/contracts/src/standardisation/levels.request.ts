import { ChoiceField, IdField, ListField, TextField } from '@assay/platform/contracts';
import { standardisationLimits } from '@assay/grading/domain';
import { RubricGrade } from '@assay/standards/domain';

/** A level for one criterion, with the reason. */
export class ReasonedLevelRequest {
  @IdField()
  criterionId!: string;

  @ChoiceField(RubricGrade)
  grade!: RubricGrade;

  @TextField({ min: 0, max: standardisationLimits.why, optional: true })
  why?: string;
}

/** `POST /api/standardisations/:id/mark` and `…/close`: a level for every criterion of the method. */
export class LevelsRequest {
  @ListField(() => ReasonedLevelRequest, { max: 200 })
  levels!: ReasonedLevelRequest[];
}
