import { FlagField, IdField, InstantField, ObjectField, TextField, WholeNumberField } from '@assay/platform/contracts';
import { PersonResponse } from './person';

/** `POST /api/rubrics/:id/criteria/:criterionId/move` with `If-Match` of the rubric. */
export class MoveCriterionRequest {
  @WholeNumberField({ min: 1, max: 1000, description: 'The position it takes; those between move by one.' })
  readonly to!: number;
}

/** `POST /api/rubrics/:id/criteria/:criterionId/split` with `If-Match` of the criterion. */
export class SplitCriterionRequest {
  @WholeNumberField({
    min: 1,
    max: 1000,
    description: 'How many of its elements stay; the others become a criterion after it.',
  })
  readonly keep!: number;
}

/** `POST /api/rubrics/:id/criteria/:criterionId/merge` with `If-Match` of the criterion that stays. */
export class MergeCriteriaRequest {
  @IdField({ description: 'The criterion that goes into it.' })
  readonly with!: string;

  @WholeNumberField({ min: 1, max: 1_000_000, description: 'The version of that one.' })
  readonly withVersion!: number;
}

/** `POST /api/rubrics/:id/criteria/:criterionId/proposal` with `If-Match` of the criterion. */
export class AnswerProposalRequest {
  @FlagField({ description: 'True takes what the generator proposes, false keeps what stands.' })
  readonly accept!: boolean;
}

/** `POST /api/rubrics/:id/undo` and `/redo` with `If-Match` of the rubric. */
export class RubricChangeRequest {
  @WholeNumberField({
    min: 1,
    max: 1_000_000,
    description: 'The number of the change, as the rubric names it.',
  })
  readonly change!: number;
}

/** A change of the draft that can be undone, or done again. */
export class RubricChangeResponse {
  @WholeNumberField({ min: 1, max: 1_000_000 })
  readonly number!: number;

  @TextField({
    max: 20,
    description: '`edit`, `move`, `split`, `merge`, `regenerate`, `accept` or `decline`.',
  })
  readonly kind!: string;

  @ObjectField(() => PersonResponse)
  readonly madeBy!: PersonResponse;

  @InstantField()
  readonly madeAt!: string;
}
