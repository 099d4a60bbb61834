import type { ResultExplanation } from '@assay/grading/domain';
import {
  ChoiceField,
  DocumentField,
  IdField,
  InstantField,
  ListField,
  TextField,
  WholeNumberField,
} from '@assay/platform/contracts';
import { AssessmentMethod, RubricGrade } from '@assay/standards/domain';

/** What an apprentice reads about one criterion. The assessor's private evidence notes are not part of it. */
export class CriterionOutcomeResponse {
  @IdField()
  criterionId!: string;

  @TextField({ max: 400 })
  title!: string;

  @TextField({ max: 4000, description: 'The duty as published.' })
  text!: string;

  @ChoiceField(RubricGrade)
  grade!: RubricGrade;

  @TextField({ max: 4000, description: 'What the level means.' })
  descriptor!: string;

  @TextField({ min: 0, max: 4000, description: 'The assessor’s remark.' })
  feedback!: string;
}

/** What an apprentice reads about one method. */
export class MethodOutcomeResponse {
  @ChoiceField(AssessmentMethod)
  method!: AssessmentMethod;

  @TextField({ max: 200 })
  name!: string;

  @ChoiceField(RubricGrade)
  grade!: RubricGrade;

  @ListField(() => CriterionOutcomeResponse)
  criteria!: CriterionOutcomeResponse[];
}

/** A released overall grade. */
export class ReleasedOutcomeResponse {
  @IdField()
  resultId!: string;

  @WholeNumberField({ min: 1, max: 1000, description: 'Above 1: it replaces an earlier one.' })
  number!: number;

  @TextField({ max: 200 })
  standardTitle!: string;

  @ChoiceField(RubricGrade)
  overallGrade!: RubricGrade;

  @DocumentField()
  explanation!: ResultExplanation;

  @InstantField()
  releasedAt!: string;

  @ListField(() => MethodOutcomeResponse)
  methods!: MethodOutcomeResponse[];
}

/** `GET /api/my/outcome`: empty until a release has taken effect, whatever has been marked. */
export class OutcomeResponse {
  @ListField(() => ReleasedOutcomeResponse)
  outcomes!: ReleasedOutcomeResponse[];
}
