import { MarkingStage } from '@assay/grading/domain';
import {
  ChoiceField,
  ChoicesField,
  DocumentField,
  FlagField,
  IdField,
  InstantField,
  ListField,
  LocalDateField,
  ObjectField,
  TextField,
  WholeNumberField,
} from '@assay/platform/contracts';
import { AssessmentMode, AttemptKind } from '@assay/scheduling/domain';
import { AssessmentMethod, type MethodMarking, RubricGrade } from '@assay/standards/domain';
import { CriterionToMarkResponse } from './criterion-to-mark.response';
import { MarkingRecordResponse } from './record/marking-record.response';
import { SubmittedMarkResponse } from './submitted-mark.response';

/** `GET /api/attempts/:attemptId/marking`: everything one screen needs. No criteria before it is opened. */
export class MarkingResponse {
  @IdField()
  attemptId!: string;

  @IdField()
  apprenticeId!: string;

  @TextField({ max: 201 })
  apprenticeName!: string;

  @TextField({ max: 200 })
  employerName!: string;

  @TextField({ max: 40, description: 'E.g. ST0825 1.1.' })
  plan!: string;

  @TextField({ max: 200 })
  standardTitle!: string;

  @ChoiceField(AssessmentMethod)
  method!: AssessmentMethod;

  @TextField({ max: 200, description: 'The plan’s own words for the method.' })
  methodName!: string;

  @ChoiceField(AttemptKind)
  attemptKind!: AttemptKind;

  @ChoiceField(AssessmentMode)
  mode!: AssessmentMode;

  @InstantField()
  startsAt!: string;

  @InstantField()
  endsAt!: string;

  @TextField({ max: 60 })
  zone!: string;

  @LocalDateField({ description: 'The local day of the event, on which marking opens.' })
  heldOn!: string;

  @WholeNumberField({ min: 1, max: 100_000 })
  plannedMinutes!: number;

  @FlagField({ description: 'The caller submits the mark; others hand theirs to the one who does.' })
  leads!: boolean;

  @ChoiceField(MarkingStage)
  stage!: MarkingStage;

  @WholeNumberField({
    min: 0,
    max: 10_000_000,
    description: 'Counts every save; wanted in `If-Match` when submitting.',
  })
  version!: number;

  @ChoicesField(RubricGrade, { description: 'The method’s grades, lowest first.' })
  scale!: RubricGrade[];

  @DocumentField({ description: 'The plan’s rule from levels to grade.' })
  marking!: MethodMarking;

  @ListField(() => CriterionToMarkResponse)
  criteria!: CriterionToMarkResponse[];

  @ObjectField(() => MarkingRecordResponse, { description: 'Timer, questions, files, raw marks.' })
  record!: MarkingRecordResponse;

  @ListField(() => SubmittedMarkResponse, { description: 'Oldest first.' })
  marks!: SubmittedMarkResponse[];
}
