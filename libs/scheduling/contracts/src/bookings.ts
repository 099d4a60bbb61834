import {
  ChoiceField,
  FlagField,
  IdField,
  InstantField,
  ListField,
  LocalDateField,
  ObjectField,
  TextField,
  WholeNumberField,
} from '@assay/platform/contracts';
import { AssessmentMode, bookingLimits, BookingStatus } from '@assay/scheduling/domain';
import { AssessmentMethod } from '@assay/standards/domain';
import { NamedResponse } from './named';

/** `POST /api/holds`: keeps a time for ten minutes. An earlier hold of the same attempt gives way. */
export class HoldRequest {
  @IdField()
  readonly attemptId!: string;

  @IdField()
  readonly assessorId!: string;

  @InstantField()
  readonly startsAt!: string;

  @ChoiceField(AssessmentMode)
  readonly mode!: AssessmentMode;

  @IdField({ optional: true, description: 'Only at a venue.' })
  readonly roomId?: string;
}

/** `POST /api/bookings`: confirms a time, from a hold or directly. */
export class BookRequest extends HoldRequest {
  @IdField({
    optional: true,
    description:
      'The hold it follows. The attempt’s own hold never stands in the way, and where it has lapsed the time is booked if it is still free.',
  })
  readonly holdId?: string;

  @TextField({ ...bookingLimits.reason, optional: true, description: 'Why a rule is set aside; needs the permission to.' })
  readonly overrideReason?: string;
}

/** `POST /api/bookings/:id/cancellation`. */
export class CancelBookingRequest {
  @TextField({ ...bookingLimits.reason })
  readonly reason!: string;
}

/** `GET /api/bookings`. Whole local days, both included. */
export class BookingsQuery {
  @LocalDateField()
  readonly from!: string;

  @LocalDateField()
  readonly to!: string;

  @IdField({ optional: true })
  readonly assessorId?: string;
}

export class BookingResponse {
  @IdField()
  readonly id!: string;

  @ChoiceField(BookingStatus)
  readonly status!: BookingStatus;

  @IdField()
  readonly attemptId!: string;

  @IdField()
  readonly enrolmentId!: string;

  @ChoiceField(AssessmentMethod)
  readonly method!: AssessmentMethod;

  @TextField({ max: 300, description: 'The plan’s own words for the method.' })
  readonly methodName!: string;

  @TextField({ max: 20 })
  readonly standardReference!: string;

  @ObjectField(() => NamedResponse)
  readonly apprentice!: NamedResponse;

  @ObjectField(() => NamedResponse)
  readonly assessor!: NamedResponse;

  @ObjectField(() => NamedResponse, { nullable: true })
  readonly room!: NamedResponse | null;

  @ChoiceField(AssessmentMode)
  readonly mode!: AssessmentMode;

  @InstantField()
  readonly startsAt!: string;

  @InstantField()
  readonly endsAt!: string;

  @InstantField({ nullable: true, description: 'Until when somebody must answer; then the time is free again.' })
  readonly heldUntil!: string | null;

  @InstantField()
  readonly madeAt!: string;

  @InstantField({ nullable: true })
  readonly cancelledAt!: string | null;

  @TextField({ max: 500, nullable: true })
  readonly cancelReason!: string | null;

  @FlagField({ nullable: true, description: 'Cancelled later than the organisation wants; null while it is not cancelled.' })
  readonly cancelledLate!: boolean | null;

  @FlagField({ description: 'Made although a rule objected.' })
  readonly isOverridden!: boolean;

  @WholeNumberField({ min: 0, max: 480, description: 'Agreed as a reasonable adjustment; inside the times.' })
  readonly extraMinutes!: number;

  @WholeNumberField({ min: 1, max: 2_147_483_647 })
  readonly version!: number;
}

/** In the order of their starts. */
export class BookingsResponse {
  @ListField(() => BookingResponse, { max: 10_000 })
  readonly bookings!: readonly BookingResponse[];
}
