import {
  ChoiceField,
  FlagField,
  IdField,
  InstantField,
  ListField,
  LocalDateField,
  ObjectField,
  TextField,
  WholeNumberField,
} from '@assay/platform/contracts';
import { AttemptKind, reattemptLimits } from '@assay/scheduling/domain';
import { AssessmentMethod, RubricGrade } from '@assay/standards/domain';

/** `POST /api/enrolments/:id/reattempt-agreements`: the employer agrees. */
export class AgreeReattemptRequest {
  @ChoiceField(AssessmentMethod)
  readonly method!: AssessmentMethod;

  @ChoiceField(AttemptKind)
  readonly kind!: AttemptKind;

  @TextField({ ...reattemptLimits.agreedBy, description: 'Who agreed at the employer’s.' })
  readonly agreedBy!: string;

  @LocalDateField()
  readonly agreedOn!: string;
}

/** `POST /api/enrolments/:id/reattempts`: the next attempt is opened, to be booked like any other. */
export class OpenReattemptRequest {
  @ChoiceField(AssessmentMethod)
  readonly method!: AssessmentMethod;

  @ChoiceField(AttemptKind)
  readonly kind!: AttemptKind;

  @TextField({ ...reattemptLimits.task, optional: true, description: 'The other task or questions, where the plan wants another one.' })
  readonly task?: string;
}

/** The employer's agreement as it was recorded. */
export class ReattemptAgreementResponse {
  @TextField({ max: 200 })
  readonly agreedBy!: string;

  @LocalDateField()
  readonly agreedOn!: string;
}

/** A further attempt that may be made. */
export class ReattemptOptionResponse {
  @ChoiceField(AssessmentMethod)
  readonly method!: AssessmentMethod;

  @TextField({ max: 200 })
  readonly methodName!: string;

  @ChoiceField(AttemptKind)
  readonly kind!: AttemptKind;

  @LocalDateField({ nullable: true, description: 'The last day on which it may take place; null where the plan sets none.' })
  readonly until!: string | null;

  @ChoiceField(RubricGrade, { nullable: true, description: 'The highest grade it can lead to.' })
  readonly cap!: RubricGrade | null;

  @FlagField({ description: 'Another task or other questions are set.' })
  readonly differentTask!: boolean;

  @WholeNumberField({ min: 0, max: 100, nullable: true })
  readonly left!: number | null;

  @ObjectField(() => ReattemptAgreementResponse, { nullable: true })
  readonly agreement!: ReattemptAgreementResponse | null;
}

/** A further attempt that was opened. */
export class OpenedReattemptResponse {
  @IdField()
  readonly attemptId!: string;

  @ChoiceField(AssessmentMethod)
  readonly method!: AssessmentMethod;

  @TextField({ max: 200 })
  readonly methodName!: string;

  @ChoiceField(AttemptKind)
  readonly kind!: AttemptKind;

  @WholeNumberField({ min: 2, max: 100 })
  readonly number!: number;

  @LocalDateField({ nullable: true })
  readonly latestOn!: string | null;

  @TextField({ max: 500, nullable: true })
  readonly task!: string | null;

  @InstantField()
  readonly openedAt!: string;

  @InstantField({ nullable: true, description: 'When its event begins, where it is booked.' })
  readonly startsAt!: string | null;
}

/** `GET /api/enrolments/:id/reattempts`: nothing until a result is released. */
export class ReattemptsResponse {
  @IdField({ nullable: true, description: 'The newest released result, on which the options rest.' })
  readonly resultId!: string | null;

  @ListField(() => ReattemptOptionResponse)
  readonly options!: ReattemptOptionResponse[];

  @ListField(() => OpenedReattemptResponse)
  readonly opened!: OpenedReattemptResponse[];
}
