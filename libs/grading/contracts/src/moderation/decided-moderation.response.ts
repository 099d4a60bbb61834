import { ModerationDecision } from '@assay/grading/domain';
import { ChoiceField, FlagField, IdField } from '@assay/platform/contracts';
import { RubricGrade } from '@assay/standards/domain';

/** Answer of `POST /api/mark-versions/:markVersionId/moderation`. */
export class DecidedModerationResponse {
  @IdField()
  markVersionId!: string;

  @ChoiceField(ModerationDecision)
  decision!: ModerationDecision;

  @ChoiceField(RubricGrade, { nullable: true })
  grade!: RubricGrade | null;

  @FlagField({ description: 'It was the last method: the overall grade was computed.' })
  resultComputed!: boolean;
}
