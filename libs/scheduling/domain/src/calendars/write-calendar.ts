import { CalendarMethod, type CalendarEvent, type CalendarPerson, type Invited } from './calendar-event';
import { contentLine, escapedText, quotedParameter } from './content-line';

/** The feed of one person: everything they have, also what was cancelled. The same events give the same bytes. */
export function writeFeed(name: string, events: readonly CalendarEvent[]): string {
  const shown = contentLine('X-WR-CALNAME', escapedText(name)) + contentLine('REFRESH-INTERVAL;VALUE=DURATION', 'PT1H');
  return calendar(CalendarMethod.Publish, shown, events, null);
}

/** The file that goes with a message: invites, or takes the invitation back where the event is cancelled. */
export function writeInvitation(event: CalendarEvent, invited: Invited): string {
  return calendar(event.cancelled ? CalendarMethod.Cancel : CalendarMethod.Request, '', [event], invited);
}

function calendar(method: CalendarMethod, shown: string, events: readonly CalendarEvent[], invited: Invited | null): string {
  const head = [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//Assay//Assessments//EN'),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('METHOD', method),
  ];
  return [...head, shown, ...events.map((event) => eventLines(event, invited)), contentLine('END', 'VCALENDAR')].join('');
}

function eventLines(event: CalendarEvent, invited: Invited | null): string {
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', escapedText(event.uid)),
    contentLine('SEQUENCE', String(event.sequence)),
    contentLine('DTSTAMP', utc(event.changedAt)),
    contentLine('LAST-MODIFIED', utc(event.changedAt)),
    contentLine('DTSTART', utc(event.start)),
    contentLine('DTEND', utc(event.end)),
    contentLine('SUMMARY', escapedText(event.summary)),
    contentLine('DESCRIPTION', escapedText(event.description)),
    ...(event.location === null ? [] : [contentLine('LOCATION', escapedText(event.location))]),
    contentLine('URL', event.address),
    contentLine('STATUS', event.cancelled ? 'CANCELLED' : 'CONFIRMED'),
    contentLine('TRANSP', event.cancelled ? 'TRANSPARENT' : 'OPAQUE'),
    contentLine('CLASS', 'PRIVATE'),
    ...(invited === null ? [] : people(invited)),
    contentLine('END', 'VEVENT'),
  ].join('');
}

function people({ organizer, attendee }: Invited): string[] {
  return [
    contentLine(`ORGANIZER;CN=${quotedParameter(organizer.name)}`, mailto(organizer)),
    contentLine(`ATTENDEE;CN=${quotedParameter(attendee.name)};ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE`, mailto(attendee)),
  ];
}

const mailto = ({ email }: CalendarPerson): string => `mailto:${email.replace(/\p{Cc}/gu, '')}`;

/** An instant in UTC, to the second: `20270329T080000Z`. */
const utc = (instant: number): string => `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
