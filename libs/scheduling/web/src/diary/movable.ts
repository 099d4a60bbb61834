import { dateIn, type LocalDate } from '@assay/platform/util';
import { homeZone } from '@assay/platform/ui';
import type { BookingResponse, NamedResponse } from '@assay/scheduling/contracts';
import { agreedStatuses } from '@assay/scheduling/domain';

/** Where a booking is to go, as far as whoever drags it says. */
export interface WantedMove {
  readonly booking: BookingResponse;
  readonly assessor?: NamedResponse;
  readonly date?: LocalDate;
}

/** Whether a booking is agreed and lies ahead; whether it may move is the server's to say. */
export function isMovable({ status, startsAt }: BookingResponse, today: string): boolean {
  return agreedStatuses.includes(status) && dateIn(homeZone, Date.parse(startsAt)) >= today;
}
