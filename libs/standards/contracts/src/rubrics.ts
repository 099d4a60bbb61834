import {
  ChoiceField,
  ChoicesField,
  DocumentField,
  FlagField,
  IdField,
  InstantField,
  ListField,
  ObjectField,
  TextField,
  TextsField,
  WholeNumberField,
} from '@assay/platform/contracts';
import { RubricGrade, RubricMethod, RubricStep } from '@assay/standards/domain';
import type { GeneratedCriterion, RubricCoverage, RubricCriterion, RubricFault, StepRefusal } from '@assay/standards/domain';
import { PersonResponse } from './person';
import { RubricChangeResponse } from './rubric-changes';
import { RubricSummary } from './rubric-summary';
import { criterionListLimit, criterionTextLimit, referenceLimit, returnReasonLimit, titleLimit } from '@assay/standards/domain';

/** `POST /api/standards/:id/rubrics`. Where no scale is given the plan's is taken, else fail, pass, distinction. */
export class GenerateRubricRequest {
  @IdField({
    optional: true,
    description: 'A rubric of another version of the standard: what people wrote there comes along where the duty is the same.',
  })
  readonly from?: string;

  @ChoicesField(RubricGrade, { optional: true, description: 'Lowest first.' })
  readonly scale?: readonly RubricGrade[];
}

export class LevelRequest {
  @ChoiceField(RubricGrade)
  readonly grade!: RubricGrade;

  @TextField({ min: 0, max: criterionTextLimit })
  readonly descriptor!: string;
}

/** `PUT /api/rubrics/:id/criteria/:criterionId` with `If-Match`. */
export class EditCriterionRequest {
  @TextField({ min: 0, max: titleLimit })
  readonly title!: string;

  @ChoicesField(RubricMethod)
  readonly methods!: readonly RubricMethod[];

  @ListField(() => LevelRequest, { max: 4 })
  readonly levels!: readonly LevelRequest[];

  @TextsField({ max: criterionListLimit })
  readonly prompts!: readonly string[];

  @TextsField({ max: criterionListLimit })
  readonly lookFors!: readonly string[];

  @TextsField({ max: criterionListLimit })
  readonly evidence!: readonly string[];
}

/** `POST /api/rubrics/:id/return` with `If-Match`. */
export class ReturnRubricRequest {
  @TextField({ max: returnReasonLimit, description: 'What the author should change.' })
  readonly reason!: string;
}

export class CriterionResponse {
  @IdField()
  readonly id!: string;

  @IdField()
  readonly rubricId!: string;

  @WholeNumberField({ min: 1, max: 1000 })
  readonly position!: number;

  @WholeNumberField({ min: 1, max: 1_000_000, description: 'For `If-Match`.' })
  readonly version!: number;

  @DocumentField({ description: 'GeneratedCriterion: as it came from the generator.' })
  readonly generated!: GeneratedCriterion;

  @DocumentField({ description: 'RubricCriterion: as people have it now.' })
  readonly content!: RubricCriterion;

  @DocumentField({
    nullable: true,
    description: 'GeneratedCriterion: what the generator would write now, until somebody answers.',
  })
  readonly proposal!: GeneratedCriterion | null;

  @FlagField()
  readonly edited!: boolean;

  @ObjectField(() => PersonResponse, { nullable: true })
  readonly editedBy!: PersonResponse | null;

  @InstantField({ nullable: true })
  readonly editedAt!: string | null;

  @DocumentField({ description: 'List of RubricFault: what keeps it from being submitted.' })
  readonly faults!: readonly RubricFault[];
}

/** Whether the one who asks may take the step now, and if not, why. */
export class RubricStepResponse {
  @ChoiceField(RubricStep)
  readonly step!: RubricStep;

  @TextField({
    max: 60,
    nullable: true,
    description: '`rubric-not-ready`, `own-work` or `not-permitted`; null where it may be taken.',
  })
  readonly refusal!: StepRefusal | 'not-permitted' | null;
}

/** `GET /api/rubrics/:id`. */
export class RubricResponse extends RubricSummary {
  @IdField()
  readonly standardVersionId!: string;

  @TextField({ max: referenceLimit })
  readonly occupationReference!: string;

  @TextField({ max: titleLimit })
  readonly title!: string;

  @WholeNumberField({ min: 1, max: 8 })
  readonly level!: number;

  @TextField({ max: 20 })
  readonly generatorVersion!: string;

  @ChoicesField(RubricGrade)
  readonly scale!: readonly RubricGrade[];

  @WholeNumberField({ min: 1, max: 1_000_000, description: 'For `If-Match` on steps.' })
  readonly version!: number;

  @ObjectField(() => PersonResponse)
  readonly createdBy!: PersonResponse;

  @ObjectField(() => PersonResponse, { nullable: true })
  readonly submittedBy!: PersonResponse | null;

  @InstantField({ nullable: true })
  readonly submittedAt!: string | null;

  @ObjectField(() => PersonResponse, { nullable: true })
  readonly approvedBy!: PersonResponse | null;

  @InstantField({ nullable: true })
  readonly approvedAt!: string | null;

  @ObjectField(() => PersonResponse, { nullable: true })
  readonly publishedBy!: PersonResponse | null;

  @ObjectField(() => PersonResponse, { nullable: true })
  readonly returnedBy!: PersonResponse | null;

  @TextField({ max: returnReasonLimit, nullable: true })
  readonly returnReason!: string | null;

  @ListField(() => CriterionResponse)
  readonly criteria!: readonly CriterionResponse[];

  @DocumentField({ description: 'RubricCoverage.' })
  readonly coverage!: RubricCoverage;

  @TextsField({ description: 'Keys of the KSBs of the standard, where its document carries them.' })
  readonly ksbKeys!: readonly string[];

  @ObjectField(() => RubricChangeResponse, { nullable: true, description: 'The last change of the draft.' })
  readonly undo!: RubricChangeResponse | null;

  @ObjectField(() => RubricChangeResponse, {
    nullable: true,
    description: 'The change that was undone last.',
  })
  readonly redo!: RubricChangeResponse | null;

  @WholeNumberField({ min: 0, max: 100_000, description: 'Threads of comments that are not settled.' })
  readonly openThreads!: number;

  @ListField(() => RubricStepResponse)
  readonly steps!: readonly RubricStepResponse[];
}

export class RubricListItem extends RubricSummary {
  @IdField()
  readonly standardVersionId!: string;

  @TextField({ max: referenceLimit })
  readonly occupationReference!: string;

  @TextField({ max: titleLimit })
  readonly title!: string;

  @WholeNumberField({ min: 1, max: 8 })
  readonly level!: number;
}

/** `GET /api/rubrics`, those in work first. */
export class RubricsResponse {
  @ListField(() => RubricListItem)
  readonly rubrics!: readonly RubricListItem[];
}
