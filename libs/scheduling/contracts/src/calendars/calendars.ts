import {
  ChoiceField,
  FlagField,
  IdField,
  InstantField,
  ListField,
  TextField,
  VerbatimField,
  WholeNumberField,
} from '@assay/platform/contracts';
import { BusyCalendarKind, BusyFault, busyLimits } from '@assay/scheduling/domain';

/** `GET /api/calendar-feed` and `POST /api/calendar-feed/revocation`: whether my feed can be read. */
export class CalendarFeedResponse {
  @FlagField()
  readonly isLive!: boolean;

  @InstantField({ nullable: true })
  readonly createdAt!: string | null;
}

/** `POST /api/calendar-feed`: makes the feed, or gives it a new address; the old one stops. */
export class NewCalendarFeedResponse extends CalendarFeedResponse {
  @TextField({ max: 500, nullable: true, description: 'The secret address. It is told once: null when the same request is repeated.' })
  readonly address!: string | null;
}

/** `POST /api/busy-calendars`: a calendar file, whose busy times count from now on. */
export class ImportBusyFileRequest {
  @TextField({ max: busyLimits.nameLength })
  readonly name!: string;

  @VerbatimField({ max: busyLimits.fileOctets, description: 'The .ics file.' })
  readonly file!: string;
}

/** `POST /api/busy-calendars/subscriptions`: an address that is read now and again every hour. */
export class SubscribeBusyCalendarRequest {
  @TextField({ max: busyLimits.nameLength })
  readonly name!: string;

  @TextField({ max: busyLimits.addressLength, description: 'https, or webcal for the same.' })
  readonly address!: string;
}

/** A stretch in which the assessor is unavailable. */
export class BusyTimeResponse {
  @InstantField()
  readonly startsAt!: string;

  @InstantField()
  readonly endsAt!: string;
}

export class BusyCalendarResponse {
  @IdField()
  readonly id!: string;

  @TextField({ max: busyLimits.nameLength })
  readonly name!: string;

  @ChoiceField(BusyCalendarKind)
  readonly kind!: BusyCalendarKind;

  @TextField({ max: 255, nullable: true, description: 'Whose address is subscribed; the rest of it may be a secret.' })
  readonly host!: string | null;

  @InstantField({ nullable: true, description: 'When it was last read whole.' })
  readonly readAt!: string | null;

  @ChoiceField(BusyFault, { nullable: true, description: 'Why the last reading failed.' })
  readonly fault!: BusyFault | null;

  @WholeNumberField({ min: 0, max: 1_000_000, description: 'Stretches in which it says unavailable.' })
  readonly stretches!: number;

  @ListField(() => BusyTimeResponse, { max: 5, description: 'The next of them.' })
  readonly next!: BusyTimeResponse[];
}

/** `GET /api/busy-calendars`: the calendars that I share. */
export class BusyCalendarsResponse {
  @ListField(() => BusyCalendarResponse, { max: busyLimits.calendars })
  readonly calendars!: BusyCalendarResponse[];
}
