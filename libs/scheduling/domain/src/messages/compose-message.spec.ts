import { valuesOf } from '@assay/platform/util';
import { composeMessage, type MessageFacts } from './compose-message';
import { english } from './english';
import { MessageKind, MessagePart } from './message-kind';

const facts: MessageFacts = {
  part: MessagePart.Apprentice,
  reader: 'Ada <Byron>',
  organisation: 'Northgate',
  methodName: 'Professional discussion',
  standardReference: 'ST0825',
  apprentice: 'Ada <Byron>',
  assessor: 'Daniel Achebe',
  mode: 'online',
  room: null,
  start: Date.parse('2027-03-29T08:00:00Z'),
  end: Date.parse('2027-03-29T09:00:00Z'),
  zone: 'Europe/London',
  address: 'https://assay.example/bookings/1',
  hasInvitation: true,
};
const everything = valuesOf(MessageKind).flatMap((kind) => valuesOf(MessagePart).map((part) => ({ kind, part, ...composeMessage(kind, { ...facts, part }, english) })));

it('says in text and in HTML the same, with the hour of the place after the clocks went forward', () => {
  const { subject, text, html } = composeMessage(MessageKind.Confirmed, facts, english);
  expect(subject).toBe('Booked: Professional discussion on Monday 29 March 2027');
  for (const said of ['Professional discussion, ST0825', 'Monday 29 March 2027, 09:00 – 10:00 BST', 'Online', 'Daniel Achebe', facts.address]) {
    expect(text).toContain(said);
    expect(html).toContain(said);
  }
});

it('lets no name become a tag', () => {
  for (const { html } of everything) expect(html).not.toContain('<Byron>');
  expect(composeMessage(MessageKind.Confirmed, facts, english).html).toContain('Ada &lt;Byron&gt;');
});

it('has every message for everybody, without a fact left open', () => {
  for (const { subject, text } of everything) expect(`${subject}${text}`).not.toMatch(/\{|\}|undefined|null/);
  expect(new Set(everything.map(({ text }) => text)).size).toBe(everything.length);
});

it('speaks of no grade and of no outcome, whatever happened', () => {
  for (const { subject, text, html } of everything)
    expect(`${subject} ${text} ${html}`).not.toMatch(/\b(grade|pass(?:ed)?|fail(?:ed)?|merit|distinction|mark(?:s|ed)?|result|outcome|score)\b/i);
});

it('names the apprentice to the assessor alone, and nobody in a subject', () => {
  const toAssessor = composeMessage(MessageKind.Confirmed, { ...facts, part: MessagePart.Assessor, reader: 'Daniel' }, english);
  expect(toAssessor.text).toContain('Apprentice: Ada <Byron>');
  for (const { subject } of everything) expect(subject).not.toMatch(/Ada|Daniel/);
});
