import {
  ChoiceField,
  FlagField,
  IdField,
  InstantField,
  ListField,
  LocalDateField,
  ObjectField,
  PageQuery,
  PageResponse,
  TextField,
  TextsField,
  WholeNumberField,
} from '@assay/platform/contracts';
import {
  AttemptKind,
  AttemptStage,
  bookingLimits,
  EnrolmentOrder,
  EnrolmentStatus,
  GatewayItemStatus,
  WaitingFor,
} from '@assay/scheduling/domain';
import { AssessmentMethod } from '@assay/standards/domain';
import { BookingResponse } from './bookings';
import { NamedResponse } from './named';

/** `POST /api/enrolments`: puts an apprentice on the way through a published plan. */
export class EnrolRequest {
  @IdField()
  readonly apprenticeId!: string;

  @IdField()
  readonly planId!: string;
}

/** `POST /api/enrolments/:id/gateway-acceptance`: starts the assessment window and opens the first attempts. */
export class AcceptGatewayRequest {
  @TextsField({ max: 50, description: 'Keys of the items seen and accepted; every item due before the gateway must be among them.' })
  readonly acceptedItems!: readonly string[];
}

/** `POST /api/attempts/:id/submission`. */
export class RecordSubmissionRequest {
  @LocalDateField({ description: 'The local day on which it was handed in; not in the future.' })
  readonly on!: string;
}

/** `GET /api/enrolments`. */
export class EnrolmentsQuery extends PageQuery {
  @ChoiceField(WaitingFor, { optional: true })
  readonly waitingFor?: WaitingFor;

  @TextField({ min: 0, max: 100, optional: true, description: 'Part of a name, or a ULN.' })
  readonly search?: string;

  @IdField({ optional: true })
  readonly apprenticeId?: string;

  @ChoiceField(EnrolmentOrder, { optional: true, description: 'By what; without it, who waits comes first.' })
  readonly sort?: EnrolmentOrder;

  @ChoiceField({ Down: 'true' }, { optional: true })
  readonly descending?: 'true';
}

export class AttemptResponse {
  @IdField()
  readonly id!: string;

  @ChoiceField(AssessmentMethod)
  readonly method!: AssessmentMethod;

  @TextField({ max: 300, description: 'The plan’s own words for the method.' })
  readonly methodName!: string;

  @WholeNumberField({ min: 1, max: 100 })
  readonly number!: number;

  @ChoiceField(AttemptKind)
  readonly kind!: AttemptKind;

  @ChoiceField(AttemptStage)
  readonly stage!: AttemptStage;

  @TextField({ max: 200, nullable: true, description: 'What the plan wants handed in before the event.' })
  readonly submission!: string | null;

  @LocalDateField({ nullable: true })
  readonly submittedOn!: string | null;

  @LocalDateField({
    nullable: true,
    description:
      'The last day on which it may take place: the end of the assessment window, or its own after a result. Null before the gateway, and where there is no end.',
  })
  readonly latestOn!: string | null;

  @WholeNumberField({ min: 1, max: 1440 })
  readonly minutes!: number;

  @ObjectField(() => BookingResponse, { nullable: true, description: 'The booking that holds time now.' })
  readonly booking!: BookingResponse | null;
}

export class GatewayItemResponse {
  @TextField({ max: 60 })
  readonly key!: string;

  @TextField({ max: 300 })
  readonly label!: string;

  @FlagField({ description: 'Whether it must be accepted for the gateway; otherwise it may follow.' })
  readonly dueAtGateway!: boolean;

  @ChoiceField(GatewayItemStatus)
  readonly status!: GatewayItemStatus;
}

export class EnrolmentSummary {
  @IdField()
  readonly id!: string;

  @ObjectField(() => NamedResponse)
  readonly apprentice!: NamedResponse;

  @TextField({ max: 10 })
  readonly uln!: string;

  @TextField({ max: 200 })
  readonly employer!: string;

  @TextField({ max: 200 })
  readonly trainingProvider!: string;

  @TextField({ max: 20 })
  readonly standardReference!: string;

  @TextField({ max: 300 })
  readonly standardTitle!: string;

  @ChoiceField(EnrolmentStatus)
  readonly status!: EnrolmentStatus;

  @LocalDateField({ nullable: true })
  readonly windowStartsOn!: string | null;

  @LocalDateField({ nullable: true })
  readonly windowEndsOn!: string | null;

  @ListField(() => AttemptResponse, { max: 100 })
  readonly attempts!: readonly AttemptResponse[];
}

/** Those who wait for a date or a submission come first; among them, those whose window ends first. */
export class EnrolmentsResponse extends PageResponse {
  @ListField(() => EnrolmentSummary, { max: 500 })
  readonly enrolments!: readonly EnrolmentSummary[];
}

/** One thing that happened, for the timeline. */
export class TimelineEventResponse {
  @TextField({ max: 60, description: 'E.g. `booking.confirmed`.' })
  readonly kind!: string;

  @InstantField()
  readonly at!: string;

  @TextField({ max: 300, nullable: true, description: 'The method it concerns, in the plan’s words.' })
  readonly methodName!: string | null;

  @TextField({ max: 500, nullable: true, description: 'Why it happened; only for staff and the apprentice.' })
  readonly words!: string | null;
}

/** `POST /api/enrolments/:id/pause`. */
export class PauseEnrolmentRequest {
  @TextField({ ...bookingLimits.reason })
  readonly reason!: string;

  @LocalDateField({ optional: true, description: 'When the apprentice is expected back.' })
  readonly expectedOn?: string;
}

export class EnrolmentResponse extends EnrolmentSummary {
  @IdField()
  readonly planId!: string;

  @InstantField({ nullable: true })
  readonly gatewayAcceptedAt!: string | null;

  @ListField(() => GatewayItemResponse, { max: 50 })
  readonly gatewayItems!: readonly GatewayItemResponse[];

  @ListField(() => TimelineEventResponse, { max: 500, description: 'Oldest first.' })
  readonly events!: readonly TimelineEventResponse[];

  @LocalDateField({ nullable: true, description: 'When an apprentice who pauses is expected back; only for staff and the apprentice.' })
  readonly expectedOn!: string | null;

  @WholeNumberField({ min: 1, max: 2_147_483_647 })
  readonly version!: number;
}
