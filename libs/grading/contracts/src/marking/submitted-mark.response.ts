import { ModerationDecision } from '@assay/grading/domain';
import { ChoiceField, IdField, InstantField, ObjectField, TextField, WholeNumberField } from '@assay/platform/contracts';
import { RubricGrade } from '@assay/standards/domain';

/** What internal quality assurance said about a mark. */
export class MarkFeedbackResponse {
  @ChoiceField(ModerationDecision)
  decision!: ModerationDecision;

  @ChoiceField(RubricGrade, { nullable: true, description: 'The moderated grade; null for a return.' })
  grade!: RubricGrade | null;

  @TextField({ min: 0, max: 4000 })
  reason!: string;

  @InstantField()
  moderatedAt!: string;
}

/** One frozen version of a mark. */
export class SubmittedMarkResponse {
  @IdField()
  id!: string;

  @WholeNumberField({ min: 1, max: 1000 })
  number!: number;

  @ChoiceField(RubricGrade)
  grade!: RubricGrade;

  @ChoiceField(RubricGrade)
  proposedGrade!: RubricGrade;

  @TextField({ min: 0, max: 4000 })
  justification!: string;

  @InstantField()
  submittedAt!: string;

  @ObjectField(() => MarkFeedbackResponse, { nullable: true })
  feedback!: MarkFeedbackResponse | null;
}
