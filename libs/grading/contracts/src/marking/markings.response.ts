import { FlagField, ListField, LocalDateField, ObjectField, WholeNumberField } from '@assay/platform/contracts';
import { AllocatedAttemptResponse } from './allocated-attempt.response';
import { SubmittedMarkResponse } from './submitted-mark.response';

/** An attempt that is allocated to the assessor who asks. */
export class MarkingSummaryResponse extends AllocatedAttemptResponse {
  @LocalDateField({ description: 'By when its mark is to be submitted.' })
  dueOn!: string;

  @FlagField({ description: 'That day has passed, and the mark is not submitted.' })
  overdue!: boolean;

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
