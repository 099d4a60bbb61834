import { englishFrame, kindsOfSubject, MessageKind, MessagePart, writeMessage } from '@assay/platform/util';
import type { BookingMessageKind } from './booking-message';
import { composeMessage, type MessageFacts } from './compose-message';
import { composeNextStep } from './compose-next-step';
import { english } from './english';

const facts: MessageFacts = {
  part: MessagePart.Apprentice,
  methodName: 'Professional discussion',
  standardReference: 'ST0825',
  apprentice: 'Ada <Byron>',
  assessor: 'Daniel Achebe',
  mode: 'online',
  room: null,
  start: Date.parse('2027-03-29T08:00:00Z'),
  end: Date.parse('2027-03-29T09:00:00Z'),
  zone: 'Europe/London',
  path: '/bookings/1',
  hasInvitation: true,
};
const to = { reader: 'Ada <Byron>', organisation: 'Northgate', origin: 'https://assay.example' };
const written = (kind: BookingMessageKind, more: Partial<MessageFacts> = {}) =>
  writeMessage(composeMessage(kind, { ...facts, ...more }, english), to, englishFrame);
const nextStep = writeMessage(composeNextStep({ standardReference: 'ST0825', path: '/my-assessment' }, english), to, englishFrame);
const everything = [
  ...kindsOfSubject.booking.flatMap((kind) => [MessagePart.Apprentice, MessagePart.Assessor].map((part) => written(kind, { part }))),
  nextStep,
];

it('says in text and in HTML the same, with the hour of the place after the clocks went forward', () => {
  const { subject, text, html } = written(MessageKind.Confirmed);
  expect(subject).toBe('Booked: Professional discussion on Monday 29 March 2027');
  for (const said of [
    'Professional discussion, ST0825',
    'Monday 29 March 2027, 09:00 – 10:00 BST',
    'Online',
    'Daniel Achebe',
    'https://assay.example/bookings/1',
  ]) {
    expect(text).toContain(said);
    expect(html).toContain(said);
  }
});

it('lets no name become a tag', () => {
  for (const { html } of everything) expect(html).not.toContain('<Byron>');
  expect(written(MessageKind.Confirmed).html).toContain('Ada &lt;Byron&gt;');
});

it('has every message for everybody, without a fact left open', () => {
  for (const { subject, text } of everything) expect(`${subject}${text}`).not.toMatch(/\{|\}|undefined|null/);
  expect(new Set(everything.map(({ text }) => text)).size).toBe(everything.length);
});

it('speaks of no grade and of no outcome, whatever happened', () => {
  for (const { subject, text, html } of everything)
    expect(`${subject} ${text} ${html}`).not.toMatch(
      /\b(grade|pass(?:ed)?|fail(?:ed)?|merit|distinction|mark(?:s|ed)?|result|outcome|score|resit|retake|again|attempt)\b/i,
    );
});

it('names the apprentice to the assessor alone, and nobody in a subject', () => {
  const toAssessor = written(MessageKind.Confirmed, { part: MessagePart.Assessor });
  expect(toAssessor.text).toContain('Apprentice: Ada <Byron>');
  for (const { subject } of everything) expect(subject).not.toMatch(/Ada|Daniel/);
});
