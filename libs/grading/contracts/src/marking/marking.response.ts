import {
  ChoiceField,
  ChoicesField,
  DocumentField,
  FlagField,
  ListField,
  ObjectField,
  TextField,
  WholeNumberField,
} from '@assay/platform/contracts';
import { AssessmentMode } from '@assay/scheduling/domain';
import { type MethodMarking, RubricGrade } from '@assay/standards/domain';
import { AllocatedAttemptResponse } from './allocated-attempt.response';
import { CriterionToMarkResponse } from './criterion-to-mark.response';
import { MarkingRecordResponse } from './record/marking-record.response';
import { SubmittedMarkResponse } from './submitted-mark.response';

/** `GET /api/attempts/:attemptId/marking`: everything one screen needs. No criteria before it is opened. */
export class MarkingResponse extends AllocatedAttemptResponse {
  @TextField({ max: 40, description: 'E.g. ST0825 1.1.' })
  plan!: string;

  @ChoiceField(AssessmentMode)
  mode!: AssessmentMode;

  @WholeNumberField({ min: 1, max: 100_000 })
  plannedMinutes!: number;

  @FlagField({ description: 'The caller submits the mark; others hand theirs to the one who does.' })
  leads!: boolean;

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
