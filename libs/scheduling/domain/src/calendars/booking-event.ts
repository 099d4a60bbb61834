import type { CalendarEvent } from './calendar-event';

/** A booking as far as calendars need it. Instants are milliseconds since 1970, UTC. */
export interface BookedAssessment {
  readonly bookingId: string;
  readonly uid: string;
  readonly sequence: number;
  readonly changedAt: number;
  readonly start: number;
  readonly end: number;
  readonly cancelled: boolean;
  readonly methodName: string;
  readonly standardReference: string;
  /** Where it takes place, in words. */
  readonly place: string;
}

/**
 * The booking in a person's calendar. It names neither the apprentice nor the assessor: calendars are shared, synced and
 * shown on locked phones, and the address leads whoever may know to the names.
 */
export function bookingEvent(booking: BookedAssessment, origin: string): CalendarEvent {
  const address = `${origin}/bookings/${booking.bookingId}`;
  const { uid, sequence, changedAt, start, end, cancelled, methodName, standardReference, place } = booking;
  return {
    uid,
    sequence,
    changedAt,
    start,
    end,
    cancelled,
    summary: `${cancelled ? 'Cancelled: ' : ''}${methodName}, ${standardReference}`,
    description: `${methodName} of ${standardReference}.\n${place}\n${address}`,
    location: place,
    address,
  };
}
