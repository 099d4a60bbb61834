import { dayInWords, filled, type MessageContent, MessageKind, MessagePart } from '@assay/platform/util';
import type { BookingMessageKind, BookingPart } from './booking-message';
import type { MessageCatalogue, MessageKey } from './message-catalogue';

/** What a message about a booking may speak of. There is no grade, mark or outcome among it, so none can get into a mail. */
export interface MessageFacts {
  readonly part: BookingPart;
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
  /** The page of the booking. */
  readonly path: string;
  readonly hasInvitation: boolean;
}

/** What the message of this kind says to this reader, in the catalogue's language. */
export function composeMessage(kind: BookingMessageKind, facts: MessageFacts, catalogue: MessageCatalogue): MessageContent {
  const { words, locale } = catalogue;
  const values = { method: facts.methodName, standard: facts.standardReference, day: dayInWords(facts.start, facts.zone, locale) };
  const say = (key: MessageKey) => filled(words[key], values);
  return {
    subject: say(`${kind}.subject`),
    sentence: say(`${kind}.${facts.part}`),
    facts: factLines(facts, catalogue),
    note: facts.hasInvitation ? say(kind === MessageKind.Cancelled ? 'calendar.cancelled' : 'calendar') : null,
    link: { label: say('open'), path: facts.path },
  };
}

/** Where the assessment takes place, in the catalogue's words. */
export function placeWords({ mode, room }: Pick<MessageFacts, 'mode' | 'room'>, { words }: MessageCatalogue): string {
  if (mode === 'venue') return room ?? '';
  return words[`place.${mode}`];
}

function factLines(facts: MessageFacts, catalogue: MessageCatalogue): [string, string][] {
  const { words, locale } = catalogue;
  const lines: [string, string][] = [
    [words.assessment, `${facts.methodName}, ${facts.standardReference}`],
    [words.when, `${dayInWords(facts.start, facts.zone, locale)}, ${timeWords(facts, locale)}`],
    [words.where, placeWords(facts, catalogue)],
  ];
  if (facts.part === MessagePart.Assessor) lines.push([words.apprentice, facts.apprentice]);
  else if (facts.assessor !== null) lines.push([words.assessor, facts.assessor]);
  return lines;
}

/** From and until, and the zone as its clocks then show it. */
function timeWords({ start, end, zone }: MessageFacts, locale: string): string {
  const time = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: zone, hour: '2-digit', minute: '2-digit', ...options });
  return `${time({}).format(start)} – ${time({ timeZoneName: 'short' }).format(end)}`;
}
