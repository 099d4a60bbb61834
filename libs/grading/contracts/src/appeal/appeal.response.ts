import { AppealDecision, AppealGround, AppealStatus, DeciderInterest, SharedFault } from '@assay/grading/domain';
import {
  ChoiceField,
  ChoicesField,
  FlagField,
  IdField,
  InstantField,
  ListField,
  LocalDateField,
  PageResponse,
  StoredFileResponse,
  TextField,
} from '@assay/platform/contracts';
import { AssessmentMethod, RubricGrade } from '@assay/standards/domain';
import { MarkFinding } from './appeal.request';

/** A step in the life of an appeal. */
export class AppealStepResponse {
  @ChoiceField(AppealStatus)
  status!: AppealStatus;

  @TextField({ min: 0, max: 4000, description: 'What the appellant was told with it.' })
  words!: string;

  @InstantField()
  madeAt!: string;
}

/** An appeal as the appellant sees it. */
export class AppealResponse {
  @IdField()
  id!: string;

  @IdField()
  resultId!: string;

  @IdField()
  enrolmentId!: string;

  @TextField({ max: 201 })
  apprenticeName!: string;

  @TextField({ max: 200 })
  standardTitle!: string;

  @ChoiceField(RubricGrade, { description: 'The overall grade it is about.' })
  overallGrade!: RubricGrade;

  @ChoiceField(AssessmentMethod, { nullable: true })
  method!: AssessmentMethod | null;

  @ChoicesField(AppealGround)
  grounds!: AppealGround[];

  @TextField({ max: 8000 })
  statement!: string;

  @ListField(() => StoredFileResponse)
  files!: StoredFileResponse[];

  @InstantField()
  lodgedAt!: string;

  @LocalDateField({ description: 'By when it is acknowledged.' })
  acknowledgeBy!: string;

  @LocalDateField({ description: 'By when it is decided.' })
  decideBy!: string;

  @ChoiceField(AppealStatus)
  status!: AppealStatus;

  @ChoiceField(AppealDecision, { nullable: true })
  decision!: AppealDecision | null;

  @TextField({ max: 200, nullable: true })
  outsideMember!: string | null;

  @FlagField({ description: 'The day by which its next step was due has passed.' })
  overdue!: boolean;

  @ListField(() => AppealStepResponse)
  steps!: AppealStepResponse[];
}

/** `GET /api/appeals`, `GET /api/my/appeals`: open ones first, the one due first at the top. */
export class AppealsResponse extends PageResponse {
  @ListField(() => AppealResponse)
  items!: AppealResponse[];
}

/** A mark of the result, for whoever decides. */
export class AppealedMarkResponse {
  @IdField()
  markVersionId!: string;

  @ChoiceField(AssessmentMethod)
  method!: AssessmentMethod;

  @ChoiceField(RubricGrade)
  grade!: RubricGrade;

  @TextField({ max: 200 })
  assessorName!: string;

  @FlagField({ description: 'It is assessed again because of an appeal, or was.' })
  reassessed!: boolean;
}

/** `GET /api/appeals/:appealId`. */
export class AppealDetailResponse extends AppealResponse {
  @ChoicesField(DeciderInterest, { description: 'What keeps the caller from deciding; none: nothing.' })
  interests!: DeciderInterest[];

  @ListField(() => AppealedMarkResponse)
  marks!: AppealedMarkResponse[];
}

/** A mark that may share the fault. */
export class SimilarMarkResponse {
  @IdField()
  markVersionId!: string;

  @IdField({ nullable: true, description: 'The newest result that holds it.' })
  resultId!: string | null;

  @TextField({ max: 201 })
  apprenticeName!: string;

  @ChoiceField(AssessmentMethod)
  method!: AssessmentMethod;

  @ChoiceField(RubricGrade)
  grade!: RubricGrade;

  @TextField({ max: 200 })
  assessorName!: string;

  @LocalDateField()
  heldOn!: string;

  @ChoicesField(SharedFault)
  because!: SharedFault[];

  @ChoiceField(MarkFinding, { nullable: true })
  finding!: 'stands' | 'to-correct' | null;

  @TextField({ max: 2000, nullable: true })
  words!: string | null;
}

/** `GET /api/appeals/:appealId/others`: most in common first. */
export class SimilarMarksResponse {
  @ListField(() => SimilarMarkResponse)
  items!: SimilarMarkResponse[];
}
