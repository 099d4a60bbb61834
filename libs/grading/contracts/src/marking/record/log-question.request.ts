import { markingLimits } from '@assay/grading/domain';
import { IdField, InstantField, TextField } from '@assay/platform/contracts';

/** `POST /api/attempts/:attemptId/questions`. */
export class LogQuestionRequest {
  @IdField({ description: 'Who was asked; the server checks it.' })
  apprenticeId!: string;

  @IdField({ description: 'Made by the device: the same question sent again is there once.' })
  id!: string;

  @IdField({ nullable: true })
  criterionId!: string | null;

  @TextField({ max: markingLimits.question })
  text!: string;

  @InstantField({ description: 'By the clock of the device.' })
  askedAt!: string;
}
