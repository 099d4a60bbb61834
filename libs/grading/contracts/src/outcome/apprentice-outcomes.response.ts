import { ChoiceField, FlagField, IdField, InstantField, ListField, PageResponse, TextField } from '@assay/platform/contracts';
import { AssessmentMethod, RubricGrade } from '@assay/standards/domain';

/** A method's grade in an apprentice's outcome. */
export class MethodGradeResponse {
  @ChoiceField(AssessmentMethod)
  method!: AssessmentMethod;

  @TextField({ max: 200 })
  name!: string;

  @ChoiceField(RubricGrade)
  grade!: RubricGrade;
}

/** A released outcome as provider and, where the apprentice shares it, employer see it: grades, no feedback. */
export class ApprenticeOutcomeResponse {
  @IdField()
  resultId!: string;

  @IdField()
  enrolmentId!: string;

  @TextField({ max: 201 })
  apprenticeName!: string;

  @TextField({ max: 200 })
  standardTitle!: string;

  @ChoiceField(RubricGrade)
  overallGrade!: RubricGrade;

  @InstantField()
  releasedAt!: string;

  @FlagField({ description: 'It replaced an earlier one.' })
  corrected!: boolean;

  @ListField(() => MethodGradeResponse)
  methods!: MethodGradeResponse[];
}

/** `GET /api/apprentice-outcomes`, latest first. */
export class ApprenticeOutcomesResponse extends PageResponse {
  @ListField(() => ApprenticeOutcomeResponse)
  items!: ApprenticeOutcomeResponse[];
}

/** `PUT /api/my/outcome/sharing`. */
export class ShareOutcomeRequest {
  @IdField()
  enrolmentId!: string;

  @FlagField({ description: 'The employer sees the outcome.' })
  withEmployer!: boolean;
}
