import {
  ChoiceField,
  ChoicesField,
  IdField,
  ListField,
  LocalDateField,
  ObjectField,
  TextField,
  WholeNumberField,
} from '@assay/platform/contracts';
import { AssessmentMode } from '@assay/scheduling/domain';
import { AssessmentMethod } from '@assay/standards/domain';
import { NamedResponse } from '../named';

/** `GET /api/waiting-attempts`: assessments that wait for a date. */
export class WaitingAttemptsQuery {
  @TextField({ max: 20, optional: true, description: 'E.g. `ST0825`.' })
  readonly standard?: string;

  @IdField({ optional: true })
  readonly employerId?: string;

  @IdField({ optional: true })
  readonly trainingProviderId?: string;

  @LocalDateField({ optional: true, description: 'Only those whose window ends on this day or before.' })
  readonly endsBy?: string;
}

export class WaitingAttemptResponse {
  @IdField()
  readonly attemptId!: string;

  @ObjectField(() => NamedResponse)
  readonly apprentice!: NamedResponse;

  @ObjectField(() => NamedResponse)
  readonly employer!: NamedResponse;

  @ObjectField(() => NamedResponse)
  readonly trainingProvider!: NamedResponse;

  @TextField({ max: 20 })
  readonly standardReference!: string;

  @ChoiceField(AssessmentMethod)
  readonly method!: AssessmentMethod;

  @TextField({ max: 300 })
  readonly methodName!: string;

  @ChoicesField(AssessmentMode, { description: 'Where the plan lets it take place; the first is the plan’s own choice.' })
  readonly modes!: readonly AssessmentMode[];

  @LocalDateField({ nullable: true, description: 'The last day on which it may take place; of a resit or retake its own.' })
  readonly windowEndsOn!: string | null;
}

export class WaitingAttemptsResponse {
  @ListField(() => WaitingAttemptResponse, { max: 5000, description: 'Those whose window ends first come first.' })
  readonly attempts!: readonly WaitingAttemptResponse[];

  @WholeNumberField({ min: 0, max: 1_000_000, description: 'How many wait; at most 5000 are listed.' })
  readonly total!: number;

  @ListField(() => NamedResponse, { max: 10_000, description: 'Everybody somebody waits at, whatever the filter.' })
  readonly employers!: readonly NamedResponse[];

  @ListField(() => NamedResponse, { max: 10_000 })
  readonly trainingProviders!: readonly NamedResponse[];

  @ListField(() => NamedResponse, { max: 10_000, description: 'Everybody who assesses.' })
  readonly assessors!: readonly NamedResponse[];
}
