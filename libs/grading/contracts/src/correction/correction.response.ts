import { CorrectionStatus, correctionLimits } from '@assay/grading/domain';
import { ChoiceField, IdField, InstantField, ListField, PageResponse, TextField } from '@assay/platform/contracts';
import { AssessmentMethod, RubricGrade } from '@assay/standards/domain';
import { TwoPeopleResponse } from '../release/two-people.response';

/** A correction, as those see it who decide on it. */
export class CorrectionResponse extends TwoPeopleResponse {
  @IdField()
  id!: string;

  @IdField()
  resultId!: string;

  @TextField({ max: 201 })
  apprenticeName!: string;

  @TextField({ max: 200 })
  standardTitle!: string;

  @ChoiceField(AssessmentMethod)
  method!: AssessmentMethod;

  @TextField({ max: 200 })
  methodName!: string;

  @ChoiceField(RubricGrade, { description: 'As it stood.' })
  from!: RubricGrade;

  @ChoiceField(RubricGrade, { description: 'As it shall be.' })
  to!: RubricGrade;

  @TextField({ ...correctionLimits.reason })
  reason!: string;

  @ChoiceField(CorrectionStatus)
  status!: CorrectionStatus;

  @IdField({ nullable: true })
  newResultId!: string | null;
}

/** `GET /api/corrections`: what waits first, then the latest decided. */
export class CorrectionsResponse extends PageResponse {
  @ListField(() => CorrectionResponse)
  items!: CorrectionResponse[];
}

/** Answer of every command about a correction. */
export class CorrectionStateResponse {
  @IdField()
  id!: string;

  @ChoiceField(CorrectionStatus)
  status!: CorrectionStatus;

  @IdField({ nullable: true, description: 'The version of the result that it led to.' })
  newResultId!: string | null;

  @InstantField({ nullable: true, description: 'From when that can be seen; null where the result was not released before.' })
  effectiveAt!: string | null;
}
