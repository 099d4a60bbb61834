import { ChoiceField, FlagField, IdField, InstantField, ListField, TextField, WholeNumberField } from '@assay/platform/contracts';
import { AssessmentMethod, RubricGrade } from '@assay/standards/domain';
import { LevelResponse } from '../marking/criterion-to-mark.response';
import { CorrectionResponse } from '../correction/correction.response';
import { ResultSummaryResponse } from './results.response';

/** A criterion as the mark judges it. */
export class JudgedInResultResponse {
  @IdField()
  criterionId!: string;

  @TextField({ max: 400 })
  title!: string;

  @ChoiceField(RubricGrade)
  grade!: RubricGrade;

  @TextField({ min: 0, max: 4000 })
  remark!: string;

  @ListField(() => LevelResponse)
  levels!: LevelResponse[];
}

/** One method's mark in a result. */
export class MarkOfResultResponse {
  @IdField()
  markVersionId!: string;

  @IdField()
  attemptId!: string;

  @ChoiceField(AssessmentMethod)
  method!: AssessmentMethod;

  @TextField({ max: 200 })
  methodName!: string;

  @ChoiceField(RubricGrade)
  grade!: RubricGrade;

  @TextField({ max: 200 })
  assessorName!: string;

  @ListField(() => JudgedInResultResponse)
  criteria!: JudgedInResultResponse[];
}

/** A version of the result. */
export class ResultVersionResponse {
  @IdField()
  id!: string;

  @WholeNumberField({ min: 1, max: 1000 })
  number!: number;

  @ChoiceField(RubricGrade)
  overallGrade!: RubricGrade;

  @InstantField()
  computedAt!: string;

  @InstantField({ nullable: true })
  effectiveAt!: string | null;
}

/** `GET /api/results/:resultId`. */
export class ResultDetailResponse extends ResultSummaryResponse {
  @FlagField({ description: 'No later version exists.' })
  newest!: boolean;

  @ListField(() => MarkOfResultResponse)
  marks!: MarkOfResultResponse[];

  @ListField(() => ResultVersionResponse, { description: 'Newest first.' })
  versions!: ResultVersionResponse[];

  @ListField(() => CorrectionResponse)
  corrections!: CorrectionResponse[];
}
