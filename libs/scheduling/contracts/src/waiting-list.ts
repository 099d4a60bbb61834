import {
  ChoiceField,
  IdField,
  InstantField,
  ListField,
  LocalDateField,
  ObjectField,
  PageQuery,
  PageResponse,
  TextField,
  WholeNumberField,
} from '@assay/platform/contracts';
import { WaitingListStatus } from '@assay/scheduling/domain';
import { AssessmentMethod } from '@assay/standards/domain';
import { BookingResponse } from './bookings';
import { NamedResponse } from './named';
import { Weekdays } from './weekdays';

/** `POST /api/waiting-list`: would take an earlier time if one becomes free. */
export class JoinWaitingListRequest {
  @IdField()
  readonly attemptId!: string;

  @LocalDateField()
  readonly from!: string;

  @LocalDateField()
  readonly until!: string;

  @Weekdays()
  readonly weekdays!: readonly number[];
}

/** Why somebody is at their place in the order. */
export class WaitingBecauseResponse {
  @WholeNumberField({ min: 1, max: 100_000 })
  readonly place!: number;

  @LocalDateField({ nullable: true, description: 'The last day on which it may take place; of a resit or retake its own.' })
  readonly windowEndsOn!: string | null;

  @InstantField()
  readonly waitingSince!: string;
}

export class WaitingListEntryResponse {
  @IdField()
  readonly id!: string;

  @IdField()
  readonly attemptId!: string;

  @IdField()
  readonly enrolmentId!: string;

  @ObjectField(() => NamedResponse)
  readonly apprentice!: NamedResponse;

  @ChoiceField(AssessmentMethod)
  readonly method!: AssessmentMethod;

  @TextField({ max: 300 })
  readonly methodName!: string;

  @ChoiceField(WaitingListStatus)
  readonly status!: WaitingListStatus;

  @LocalDateField()
  readonly from!: string;

  @LocalDateField()
  readonly until!: string;

  @Weekdays()
  readonly weekdays!: readonly number[];

  @ObjectField(() => WaitingBecauseResponse)
  readonly because!: WaitingBecauseResponse;

  @ObjectField(() => BookingResponse, { nullable: true, description: 'The time that is kept for them now.' })
  readonly offered!: BookingResponse | null;
}

/** `GET /api/waiting-list`: everybody's places, or one attempt's. */
export class WaitingListQuery extends PageQuery {
  @IdField({ optional: true })
  readonly attemptId?: string;
}

/** `GET /api/waiting-list`: in the order in which a freed time is offered. */
export class WaitingListResponse extends PageResponse {
  @ListField(() => WaitingListEntryResponse, { max: 500 })
  readonly entries!: readonly WaitingListEntryResponse[];
}
