import type { ValueOf } from '@assay/platform/util';

/** A booking as one reader's calendar shows it. Instants are milliseconds since 1970, UTC. */
export interface CalendarEvent {
  /** The same for the booking's whole life. */
  readonly uid: string;
  /** Grows by one with each change, so that a calendar knows the newest. */
  readonly sequence: number;
  readonly changedAt: number;
  readonly start: number;
  readonly end: number;
  readonly summary: string;
  readonly description: string;
  readonly location: string | null;
  /** Where the booking is shown, to those who may see it. */
  readonly address: string;
  readonly cancelled: boolean;
}

/** What a calendar file is for: to be read, to invite, to take an invitation back. */
export const CalendarMethod = { Publish: 'PUBLISH', Request: 'REQUEST', Cancel: 'CANCEL' } as const;
export type CalendarMethod = ValueOf<typeof CalendarMethod>;

export interface CalendarPerson {
  readonly name: string;
  readonly email: string;
}

/** Who invites and who is invited; a feed has neither. */
export interface Invited {
  readonly organizer: CalendarPerson;
  readonly attendee: CalendarPerson;
}
