import type { MessageCatalogue, MessageKey } from './message-catalogue';
import { MessageKind, MessagePart } from './message-kind';
import { htmlOf } from './message-html';

/** What a message may speak of. There is no grade, mark or outcome among it, so none can get into a mail. */
export interface MessageFacts {
  readonly part: MessagePart;
  readonly reader: string;
  readonly organisation: string;
  readonly methodName: string;
  readonly standardReference: string;
  readonly apprentice: string;
  /** Null where the reader need not know yet who assesses. */
  readonly assessor: string | null;
  readonly mode: 'online' | 'onsite' | 'venue';
  /** Venue and room; null online and on site. */
  readonly room: string | null;
  /** Milliseconds since 1970, UTC. */
  readonly start: number;
  readonly end: number;
  readonly zone: string;
  /** Where the booking is shown, to those who are signed in. */
  readonly address: string;
  readonly hasInvitation: boolean;
}

/** A message in parts: the one template that both the text and the HTML are written from. */
export interface MessageBody {
  readonly locale: string;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly facts: readonly (readonly [string, string])[];
  readonly note: string | null;
  readonly link: { readonly label: string; readonly address: string };
  readonly footer: string;
}

export interface ComposedMessage {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** The message of this kind for this reader, in the catalogue's language. */
export function composeMessage(kind: MessageKind, facts: MessageFacts, catalogue: MessageCatalogue): ComposedMessage {
  const body = bodyOf(kind, facts, catalogue);
  return { subject: body.subject, text: textOf(body), html: htmlOf(body) };
}

/** Where the assessment takes place, in the catalogue's words. */
export function placeWords({ mode, room }: Pick<MessageFacts, 'mode' | 'room'>, { words }: MessageCatalogue): string {
  if (mode === 'venue') return room ?? '';
  return words[`place.${mode}`];
}

function bodyOf(kind: MessageKind, facts: MessageFacts, catalogue: MessageCatalogue): MessageBody {
  const { words, locale } = catalogue;
  const values = {
    reader: facts.reader,
    organisation: facts.organisation,
    method: facts.methodName,
    standard: facts.standardReference,
    day: dayWords(facts, locale),
  };
  const say = (key: MessageKey) => filled(words[key], values);
  return {
    locale,
    subject: say(`${kind}.subject`).replace(/\s+/g, ' '),
    paragraphs: [say('greeting'), say(`${kind}.${facts.part}`)],
    facts: factLines(facts, catalogue),
    note: facts.hasInvitation ? say(kind === MessageKind.Cancelled ? 'calendar.cancelled' : 'calendar') : null,
    link: { label: say('open'), address: facts.address },
    footer: say('footer'),
  };
}

function factLines(facts: MessageFacts, catalogue: MessageCatalogue): [string, string][] {
  const { words, locale } = catalogue;
  const lines: [string, string][] = [
    [words.assessment, `${facts.methodName}, ${facts.standardReference}`],
    [words.when, `${dayWords(facts, locale)}, ${timeWords(facts, locale)}`],
    [words.where, placeWords(facts, catalogue)],
  ];
  if (facts.part === MessagePart.Assessor) lines.push([words.apprentice, facts.apprentice]);
  else if (facts.assessor !== null) lines.push([words.assessor, facts.assessor]);
  return lines;
}

function textOf(body: MessageBody): string {
  const facts = body.facts.map(([name, value]) => `${name}: ${value}`).join('\n');
  const note = body.note === null ? [] : [body.note];
  return `${[...body.paragraphs, facts, ...note, `${body.link.label}: ${body.link.address}`, body.footer].join('\n\n')}\n`;
}

function dayWords({ start, zone }: MessageFacts, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone: zone, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
    .format(start)
    .replace(/^(\p{L}+),? /u, '$1 ');
}

/** From and until, and the zone as its clocks then show it. */
function timeWords({ start, end, zone }: MessageFacts, locale: string): string {
  const time = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: zone, hour: '2-digit', minute: '2-digit', ...options });
  return `${time({}).format(start)} – ${time({ timeZoneName: 'short' }).format(end)}`;
}

function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
