import { markingLimits } from '@assay/grading/domain';
import { FlagField, IdField, ListField, TextField } from '@assay/platform/contracts';

/** `POST /api/reusable-comments`. */
export class KeepCommentRequest {
  @TextField({ max: markingLimits.comment })
  text!: string;

  @FlagField({ description: 'For everybody who marks; only quality assurance may.' })
  shared!: boolean;
}

/** A phrase for feedback. */
export class ReusableCommentResponse {
  @IdField()
  id!: string;

  @TextField({ max: 1000 })
  text!: string;

  @FlagField()
  shared!: boolean;

  @FlagField({ description: 'The caller may take it away.' })
  mayRetire!: boolean;
}

/** `GET /api/reusable-comments`: the caller's own and the shared ones. */
export class ReusableCommentsResponse {
  @ListField(() => ReusableCommentResponse)
  items!: ReusableCommentResponse[];
}
