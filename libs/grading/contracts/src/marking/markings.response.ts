import { MarkingStage } from '@assay/grading/domain';
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
import { AttemptKind } from '@assay/scheduling/domain';
import { AssessmentMethod } from '@assay/standards/domain';
import { SubmittedMarkResponse } from './submitted-mark.response';

/** An attempt that is allocated to the assessor who asks. */
export class MarkingSummaryResponse {
  @LocalDateField({ description: 'By when its mark is to be submitted.' })
  dueOn!: string;

  @FlagField({ description: 'That day has passed, and the mark is not submitted.' })
  overdue!: boolean;

  @IdField()
  attemptId!: string;

  @IdField()
  apprenticeId!: string;

  @TextField({ max: 201 })
  apprenticeName!: string;

  @TextField({ max: 200 })
  employerName!: string;

  @TextField({ max: 200 })
  standardTitle!: string;

  @ChoiceField(AssessmentMethod)
  method!: AssessmentMethod;

  @TextField({ max: 200, description: 'The plan’s own words for the method.' })
  methodName!: string;

  @ChoiceField(AttemptKind)
  attemptKind!: AttemptKind;

  @InstantField()
  startsAt!: string;

  @InstantField()
  endsAt!: string;

  @TextField({ max: 60 })
  zone!: string;

  @LocalDateField({ description: 'The local day of the event, on which marking opens.' })
  heldOn!: string;

  @ChoiceField(MarkingStage)
  stage!: MarkingStage;

  @WholeNumberField({ min: 0, max: 1000, description: 'Criteria with a level.' })
  judged!: number;

  @ObjectField(() => SubmittedMarkResponse, {
    nullable: true,
    description: 'The newest version of the mark.',
  })
  lastMark!: SubmittedMarkResponse | null;
}

/** `GET /api/markings`. */
export class MarkingsResponse {
  @ListField(() => MarkingSummaryResponse)
  items!: MarkingSummaryResponse[];
}
