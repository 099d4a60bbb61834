import { correctionLimits } from '@assay/grading/domain';
import { ChoiceField, IdField, InstantField, ListField, TextField } from '@assay/platform/contracts';
import { RubricGrade } from '@assay/standards/domain';

/** What a criterion shall say instead. */
export class CorrectedLevelRequest {
  @IdField()
  criterionId!: string;

  @ChoiceField(RubricGrade)
  grade!: RubricGrade;

  @TextField({ ...correctionLimits.remark, description: 'What the apprentice reads about it.' })
  remark!: string;
}

/** `POST /api/results/:resultId/corrections`. */
export class PrepareCorrectionRequest {
  @IdField({ description: 'The mark of the result that is wrong.' })
  markVersionId!: string;

  @ListField(() => CorrectedLevelRequest, { max: 200, description: 'The criteria that change; may be none.' })
  levels!: CorrectedLevelRequest[];

  @ChoiceField(RubricGrade, { description: 'The grade of the method that shall stand.' })
  grade!: RubricGrade;

  @TextField({ ...correctionLimits.reason, description: 'Why, in plain words: the apprentice reads it.' })
  reason!: string;

  @InstantField({ optional: true, description: 'When it shall take effect; as soon as it is approved if left out.' })
  wantedAt?: string;

  @IdField({ optional: true, description: 'The upheld appeal that it follows from.' })
  appealId?: string;
}
