import {
  ChoiceField,
  DecimalField,
  IdField,
  IdsField,
  InstantField,
  ListField,
  ObjectField,
  PageResponse,
  TextField,
  TextsField,
  WholeNumberField,
} from '@assay/platform/contracts';
import { CohortRunKind, CohortRunState, PublicationOutcome } from '@assay/scheduling/domain';
import { NamedResponse } from '../named';
import { CohortAbsenceRequest, CohortOptionsRequest, CohortPinRequest } from './cohort-requests';
import { CohortEventResponse, CohortRosterResponse } from './cohort-roster';

/** How far a run has come; also each event of `GET /api/cohort-runs/:id/progress`. */
export class CohortProgressResponse {
  @ChoiceField(CohortRunState)
  readonly state!: CohortRunState;

  @DecimalField({ min: 0, max: 1e6 })
  readonly seconds!: number;

  @DecimalField({ min: 0, max: 1e12, nullable: true })
  readonly cost!: number | null;

  @DecimalField({ min: 0, max: 1e12, nullable: true })
  readonly bound!: number | null;

  @DecimalField({ min: 0, max: 1e9, nullable: true })
  readonly gap!: number | null;

  @WholeNumberField({ min: 0, max: 5000 })
  readonly scheduled!: number;

  @WholeNumberField({ min: 0, max: 5000 })
  readonly unscheduled!: number;
}

/** A run in the list. */
export class CohortRunSummary {
  @IdField()
  readonly id!: string;

  @TextField({ max: 120 })
  readonly name!: string;

  @ChoiceField(CohortRunKind)
  readonly kind!: CohortRunKind;

  @ChoiceField(CohortRunState)
  readonly state!: CohortRunState;

  @IdField({ nullable: true })
  readonly basedOn!: string | null;

  @ObjectField(() => NamedResponse)
  readonly requestedBy!: NamedResponse;

  @InstantField()
  readonly requestedAt!: string;

  @InstantField({ nullable: true })
  readonly finishedAt!: string | null;

  @WholeNumberField({ min: 0, max: 5000, description: 'Assessments chosen.' })
  readonly attempts!: number;

  @ObjectField(() => CohortProgressResponse)
  readonly progress!: CohortProgressResponse;

  @WholeNumberField({ min: 0, max: 5000, description: 'Assessments published: offered, or moved by a repair.' })
  readonly published!: number;
}

export class CohortRunsResponse extends PageResponse {
  @ListField(() => CohortRunSummary, { max: 500, description: 'The latest first.' })
  readonly runs!: readonly CohortRunSummary[];
}

/** What became of an assessment when the roster was published. */
export class CohortOutcomeResponse extends CohortEventResponse {
  @ChoiceField(PublicationOutcome)
  readonly outcome!: PublicationOutcome;

  @IdField({ nullable: true })
  readonly bookingId!: string | null;

  @TextsField({ max: 40 })
  readonly rules!: readonly string[];
}

export class CohortRunResponse extends CohortRunSummary {
  @ObjectField(() => CohortOptionsRequest)
  readonly options!: CohortOptionsRequest;

  @IdsField({ max: 5000 })
  readonly attemptIds!: readonly string[];

  @ListField(() => CohortAbsenceRequest, { max: 50 })
  readonly absences!: readonly CohortAbsenceRequest[];

  @TextField({ max: 300, nullable: true, description: 'Why it failed.' })
  readonly failure!: string | null;

  @ObjectField(() => CohortRosterResponse, { nullable: true })
  readonly roster!: CohortRosterResponse | null;

  @ListField(() => CohortPinRequest, { max: 5000, description: 'Fixed by hand for the next run.' })
  readonly pins!: readonly CohortPinRequest[];

  @ListField(() => NamedResponse, { max: 10_000, description: 'Everybody who assesses in this organisation.' })
  readonly assessors!: readonly NamedResponse[];

  @ListField(() => NamedResponse, { max: 10_000 })
  readonly rooms!: readonly NamedResponse[];

  @ListField(() => CohortOutcomeResponse, { max: 5000 })
  readonly outcomes!: readonly CohortOutcomeResponse[];
}

/** One thing that a pin would change besides itself. */
export class PinChangeResponse extends CohortEventResponse {
  @TextField({ max: 40, nullable: true, description: '`date start` it would have; null where it would lose its place.' })
  readonly to!: string | null;
}

/** What a pin would cost. */
export class PinTrialResponse {
  @TextsField({ max: 40, description: 'Rules that object; empty where it is possible.' })
  readonly rules!: readonly string[];

  @DecimalField({ min: 0, max: 1e12 })
  readonly costBefore!: number;

  @DecimalField({ min: 0, max: 1e12, nullable: true })
  readonly costAfter!: number | null;

  @ListField(() => PinChangeResponse, { max: 5000 })
  readonly changes!: readonly PinChangeResponse[];
}

export class CohortPublicationResponse {
  @WholeNumberField({ min: 0, max: 5000 })
  readonly published!: number;

  @WholeNumberField({ min: 0, max: 5000 })
  readonly refused!: number;

  @IdField({ nullable: true, description: 'Send it as `after` to go on; null when everybody has had their turn.' })
  readonly last!: string | null;

  @WholeNumberField({ min: 0, max: 5000, description: 'Apprentices who still wait for their turn.' })
  readonly left!: number;
}
