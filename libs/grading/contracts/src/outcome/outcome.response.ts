import type { RawMarkFinding, ResultExplanation } from '@assay/grading/domain';
import {
  ChoiceField,
  DocumentField,
  IdField,
  InstantField,
  FlagField,
  ListField,
  LocalDateField,
  ObjectField,
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

  @ListField(() => CriterionOutcomeResponse, { description: 'None where the method is graded by a raw mark.' })
  criteria!: CriterionOutcomeResponse[];

  @DocumentField({ nullable: true, description: 'The total with its boundary and must-pass parts, where the method is graded by one.' })
  rawMark!: RawMarkFinding | null;
}

/** Why a released result replaced an earlier one. */
export class OutcomeCorrectionResponse {
  @TextField({ max: 2000, description: 'In plain words.' })
  reason!: string;

  @ChoiceField(RubricGrade, { description: 'The overall grade before.' })
  from!: RubricGrade;

  @WholeNumberField({ min: 1, max: 1000, description: 'The version that was corrected.' })
  number!: number;
}

/** A released overall grade. */
export class ReleasedOutcomeResponse {
  @IdField()
  enrolmentId!: string;

  @LocalDateField({ description: 'The last local day on which an appeal is taken.' })
  appealUntil!: string;

  @FlagField({ description: 'That day has not passed, and no appeal is open.' })
  mayAppeal!: boolean;

  @FlagField({ description: 'The employer sees the outcome.' })
  sharedWithEmployer!: boolean;

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

  @ObjectField(() => OutcomeCorrectionResponse, { nullable: true, description: 'Only where it corrects a released result.' })
  correction!: OutcomeCorrectionResponse | null;

  @ListField(() => MethodOutcomeResponse)
  methods!: MethodOutcomeResponse[];
}

/** `GET /api/my/outcome`: empty until a release has taken effect, whatever has been marked. */
export class OutcomeResponse {
  @ListField(() => ReleasedOutcomeResponse)
  outcomes!: ReleasedOutcomeResponse[];
}
