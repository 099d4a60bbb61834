import {
  ChoiceField,
  ChoicesField,
  DecimalField,
  FlagField,
  IdField,
  ListField,
  LocalDateField,
  LocalTimeField,
  TextField,
  WholeNumberField,
} from '@assay/platform/contracts';
import { HolidayDivision } from '@assay/platform/util';
import { VenueFeature } from '@assay/scheduling/domain';

export class VenueHours {
  @WholeNumberField({ min: 1, max: 7, description: 'ISO: 1 is Monday.' })
  readonly weekday!: number;

  @LocalTimeField()
  readonly opensAt!: string;

  @LocalTimeField()
  readonly closesAt!: string;
}

export class RoomRequest {
  @IdField({ optional: true, description: 'Of a room that is there already.' })
  readonly id?: string;

  @TextField({ max: 100 })
  readonly name!: string;

  @ChoicesField(VenueFeature)
  readonly features!: readonly VenueFeature[];

  @FlagField({ description: 'No longer used for new bookings.' })
  readonly retired!: boolean;
}

/** `POST /api/venues` and `PUT /api/venues/:id`: a venue as a whole. A room that is left out stays as it was. */
export class VenueRequest {
  @TextField({ max: 200 })
  readonly name!: string;

  @TextField({ max: 300 })
  readonly address!: string;

  @DecimalField({ min: -90, max: 90, nullable: true })
  readonly latitude!: number | null;

  @DecimalField({ min: -180, max: 180, nullable: true })
  readonly longitude!: number | null;

  @ListField(() => VenueHours, { max: 7 })
  readonly openings!: readonly VenueHours[];

  @ListField(() => RoomRequest, { max: 100 })
  readonly rooms!: readonly RoomRequest[];

  @FlagField()
  readonly retired!: boolean;
}

export class RoomResponse extends RoomRequest {
  @IdField()
  override readonly id!: string;
}

export class VenueResponse extends VenueRequest {
  @IdField()
  readonly id!: string;

  @ListField(() => RoomResponse)
  override readonly rooms!: readonly RoomResponse[];

  @WholeNumberField({ min: 1, max: 2_147_483_647 })
  readonly version!: number;
}

/** `GET /api/venues`, by name. */
export class VenuesResponse {
  @ListField(() => VenueResponse)
  readonly venues!: readonly VenueResponse[];
}

/** `PUT /api/organisation-calendar/division`. */
export class ChangeDivisionRequest {
  @ChoiceField(HolidayDivision)
  readonly division!: HolidayDivision;
}

/** `POST /api/organisation-calendar/closures`. */
export class AddClosureRequest {
  @LocalDateField()
  readonly date!: string;

  @TextField({ max: 100 })
  readonly name!: string;
}

export class ClosedDayResponse extends AddClosureRequest {}

/** `GET /api/organisation-calendar`: from today on. */
export class OrganisationCalendarResponse {
  @ChoiceField(HolidayDivision)
  readonly division!: HolidayDivision;

  @LocalDateField({ description: 'The last day for which bank holidays are known.' })
  readonly knownUntil!: string;

  @ListField(() => ClosedDayResponse)
  readonly bankHolidays!: readonly ClosedDayResponse[];

  @ListField(() => ClosedDayResponse)
  readonly closures!: readonly ClosedDayResponse[];
}
