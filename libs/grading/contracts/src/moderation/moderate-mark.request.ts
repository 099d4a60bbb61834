import { markingLimits, ModerationDecision } from '@assay/grading/domain';
import { ChoiceField, TextField } from '@assay/platform/contracts';
import { RubricGrade } from '@assay/standards/domain';

/** `POST /api/mark-versions/:markVersionId/moderation`. */
export class ModerateMarkRequest {
  @ChoiceField(ModerationDecision)
  decision!: ModerationDecision;

  @ChoiceField(RubricGrade, { optional: true, description: 'Only with `changed`: the grade it becomes.' })
  grade?: RubricGrade;

  @TextField({
    min: 0,
    max: markingLimits.moderationReason,
    optional: true,
    description: 'Wanted unless the mark is upheld.',
  })
  reason?: string;
}
