import { readFile } from 'node:fs/promises';
import { busyLimits } from '@assay/scheduling/domain';
import { BusyFileFault } from './busy-file-fault';
import { readBusyFile } from './read-busy-file.adapter';

const london = 'Europe/London';
const window = { from: Date.parse('2027-03-15T00:00:00Z'), until: Date.parse('2027-06-01T00:00:00Z') };
const sample = (name: string) => readFile(new URL(`./testing/${name}.ics`, import.meta.url), 'utf8');
const told = (text: string, zone = london) =>
  readBusyFile(text, window, zone).map(
    ({ from, until }) => `${new Date(from).toISOString().slice(0, 16)} ${new Date(until).toISOString().slice(0, 16)}`,
  );
const calendar = (...events: string[]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...events.flatMap((event) => ['BEGIN:VEVENT', 'UID:1', event, 'END:VEVENT']),
    'END:VCALENDAR',
    '',
  ].join('\r\n');
const fault = (text: string) => {
  try {
    readBusyFile(text, window, london);
    return null;
  } catch (error) {
    return error instanceof BusyFileFault ? error.code : error;
  }
};

describe('files as they come', () => {
  it('reads what Outlook writes: Windows zones, described or not, before and after the clocks change', async () => {
    expect(told(await sample('outlook-windows-zones'))).toEqual([
      '2027-03-26T09:30 2027-03-26T11:00',
      '2027-03-29T08:30 2027-03-29T10:00',
      '2027-03-30T12:00 2027-03-30T13:00',
    ]);
  });

  it('expands recurrences with what was left out, moved, cancelled and added', async () => {
    expect(told(await sample('recurring-with-exceptions'))).toEqual([
      '2027-03-15T10:00 2027-03-15T10:30',
      '2027-03-19T16:00 2027-03-19T16:45',
      '2027-03-26T16:00 2027-03-26T16:45',
      '2027-03-30T13:00 2027-03-30T14:00',
      '2027-04-12T09:00 2027-04-12T09:30',
      '2027-04-16T15:00 2027-04-16T15:45',
      '2027-05-21T15:00 2027-05-21T15:45',
    ]);
  });

  it('takes whole days as days of the place, the short one in March too, and busy periods as they are', async () => {
    expect(told(await sample('all-day-and-free-busy'))).toEqual([
      '2027-03-27T00:00 2027-03-29T23:00',
      '2027-03-31T23:00 2027-04-01T23:00',
      '2027-04-06T08:00 2027-04-06T09:00',
      '2027-04-07T08:00 2027-04-07T09:30',
      '2027-04-08T13:00 2027-04-08T14:00',
      '2027-04-10T08:00 2027-04-10T09:00',
    ]);
  });
});

describe('details', () => {
  it('trusts its own zones more than what a file says about a zone that everybody knows', () => {
    const wrong =
      'BEGIN:VTIMEZONE\r\nTZID:Europe/London\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0900\r\nTZOFFSETTO:+0900\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n';
    const text = calendar('DTSTART;TZID=Europe/London:20270401T100000\r\nDTEND;TZID=Europe/London:20270401T110000').replace(
      'BEGIN:VEVENT',
      `${wrong}BEGIN:VEVENT`,
    );
    expect(told(text)).toEqual(['2027-04-01T09:00 2027-04-01T10:00']);
  });

  it('uses the definition that a file brings for a zone nobody knows', () => {
    const own =
      'BEGIN:VTIMEZONE\r\nTZID:Customized Time Zone\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0200\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n';
    const text = calendar('DTSTART;TZID=Customized Time Zone:20270401T100000\r\nDTEND;TZID=Customized Time Zone:20270401T110000').replace(
      'BEGIN:VEVENT',
      `${own}BEGIN:VEVENT`,
    );
    expect(told(text)).toEqual(['2027-04-01T08:00 2027-04-01T09:00']);
  });

  it('keeps a daily event at its local hour through both clock changes, and its last day', () => {
    const daily = calendar('DTSTART;TZID=GMT Standard Time:20270326T090000\r\nDURATION:PT1H\r\nRRULE:FREQ=DAILY;UNTIL=20270329T080000Z');
    expect(told(daily)).toEqual([
      '2027-03-26T09:00 2027-03-26T10:00',
      '2027-03-27T09:00 2027-03-27T10:00',
      '2027-03-28T08:00 2027-03-28T09:00',
      '2027-03-29T08:00 2027-03-29T09:00',
    ]);
    const byDay = calendar('DTSTART;TZID=Europe/London:20270330T090000\r\nDURATION:PT1H\r\nRRULE:FREQ=DAILY;UNTIL=20270331');
    expect(told(byDay)).toHaveLength(2);
  });

  it('counts a time that the clocks jump over as before the jump, and one that comes twice as the first', () => {
    expect(told(calendar('DTSTART;TZID=Europe/London:20270328T013000\r\nDURATION:PT1H'))).toEqual(['2027-03-28T01:30 2027-03-28T02:30']);
    const autumn = { from: Date.parse('2027-10-30T00:00:00Z'), until: Date.parse('2027-11-01T00:00:00Z') };
    const [range] = readBusyFile(calendar('DTSTART;TZID=Europe/London:20271031T013000\r\nDURATION:PT1H'), autumn, london);
    expect(new Date(range!.from).toISOString()).toBe('2027-10-31T00:30:00.000Z');
  });

  it('keeps the days of a whole day when it recurs', () => {
    const text = calendar('DTSTART;VALUE=DATE:20270327\r\nDTEND;VALUE=DATE:20270328\r\nRRULE:FREQ=WEEKLY;COUNT=2');
    expect(told(text)).toEqual(['2027-03-27T00:00 2027-03-28T00:00', '2027-04-02T23:00 2027-04-03T23:00']);
  });

  it('finds nothing in an empty calendar', () => {
    expect(told('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n')).toEqual([]);
  });
});

describe('hostile files', () => {
  const event = (rule: string) => calendar(`DTSTART:20270101T090000Z\r\nDURATION:PT1H\r\n${rule}`);

  it.each([
    '',
    'hello',
    '<html></html>',
    'BEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD\r\n',
    'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR',
    calendar('DTSTART:tomorrow'),
    calendar('SUMMARY:no start'),
    'BEGIN:VCALENDAR\r\nBEGIN:VTIMEZONE\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nDTSTART;TZID=X:20270101T090000\r\nEND:VEVENT\r\nEND:VCALENDAR',
  ])('says of what is no calendar that it is none (%#)', (text) =>
    expect(['not-a-calendar', 'calendar-unknown-zone']).toContain(fault(text)),
  );

  it('refuses zones that nobody knows, rather than guess', () => {
    expect(fault(calendar('DTSTART;TZID=Middle-earth/Shire:20270401T100000\r\nDURATION:PT1H'))).toBe('calendar-unknown-zone');
  });

  it('refuses a file that is too large, or holds too many events', () => {
    expect(fault(`${calendar()}${' '.repeat(busyLimits.fileOctets)}`)).toBe('calendar-too-large');
    expect(fault(calendar(...Array.from({ length: busyLimits.components + 1 }, () => 'DTSTART:20270401T100000Z')))).toBe(
      'calendar-too-many-events',
    );
  });

  it.each(['RRULE:FREQ=SECONDLY', 'RRULE:FREQ=MINUTELY;COUNT=5', 'RRULE:FREQ=HOURLY'])('refuses %s', (rule) => {
    expect(fault(event(rule))).toBe('calendar-recurs-too-often');
  });

  it('ends with work that would never end', () => {
    const started = Date.now();
    expect(fault(event('RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'))).toBe('calendar-recurs-too-often');
    expect(Date.now() - started).toBeLessThan(20_000);
    expect(fault(calendar('DTSTART:00010101T090000Z\r\nDURATION:PT1H\r\nRRULE:FREQ=DAILY'))).toBe('calendar-recurs-too-often');
  });

  it('makes one busy time of events that lie upon each other', () => {
    const text = calendar(...Array.from({ length: 2_000 }, () => 'DTSTART:20270401T090000Z\r\nDURATION:P30D'));
    expect(told(text)).toHaveLength(1);
  });
});
