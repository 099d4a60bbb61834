import fc from 'fast-check';
import type { CalendarEvent } from './calendar-event';
import { contentLine, escapedText } from './content-line';
import { writeFeed, writeInvitation } from './write-calendar';

const event: CalendarEvent = {
  uid: 'a-booking',
  sequence: 0,
  changedAt: Date.parse('2027-02-01T10:00:00Z'),
  start: Date.parse('2027-03-29T08:00:00Z'),
  end: Date.parse('2027-03-29T09:00:00Z'),
  summary: 'Professional discussion, ST0825',
  description: 'Online',
  location: null,
  address: 'https://assay.example/bookings/a-booking',
  cancelled: false,
};
const invited = {
  organizer: { name: 'North, "Gate"', email: 'mail@northgate.example' },
  attendee: { name: 'Ada', email: 'ada@example.org' },
};
const unfolded = (text: string) => text.replace(/\r\n /g, '').split('\r\n');

it('writes times in UTC and ends every line with CRLF', () => {
  const text = writeFeed('Assay', [event]);
  expect(unfolded(text)).toEqual(
    expect.arrayContaining([
      'METHOD:PUBLISH',
      'UID:a-booking',
      'SEQUENCE:0',
      'DTSTART:20270329T080000Z',
      'DTEND:20270329T090000Z',
      'STATUS:CONFIRMED',
    ]),
  );
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

it('invites, and takes the invitation back where the event is cancelled', () => {
  const lines = unfolded(writeInvitation(event, invited));
  expect(lines).toEqual(expect.arrayContaining(['METHOD:REQUEST', 'ORGANIZER;CN="North, Gate":mailto:mail@northgate.example']));
  const cancelled = unfolded(writeInvitation({ ...event, sequence: 1, cancelled: true }, invited));
  expect(cancelled).toEqual(
    expect.arrayContaining(['METHOD:CANCEL', 'STATUS:CANCELLED', 'SEQUENCE:1', 'UID:a-booking', 'TRANSP:TRANSPARENT']),
  );
});

it('gives the same bytes for the same events', () => {
  expect(writeFeed('Assay', [event])).toBe(writeFeed('Assay', [{ ...event }]));
});

it('escapes what would end a value and lets nothing begin a line of its own', () => {
  expect(escapedText('a;b,c\\d\r\ne\u0000')).toBe('a\\;b\\,c\\\\d\\ne');
  const lines = unfolded(writeFeed('Assay', [{ ...event, summary: 'x\r\nATTENDEE:mailto:evil@example.org' }]));
  expect(lines.filter((line) => line.startsWith('ATTENDEE'))).toEqual([]);
});

it('folds every text at 75 octets without cutting a character, and unfolds to the same text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const value = escapedText(text);
      const line = contentLine('DESCRIPTION', value);
      for (const part of line.split('\r\n')) expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(75);
      expect(line.replace(/\r\n /g, '')).toBe(`DESCRIPTION:${value}\r\n`);
    }),
  );
});
