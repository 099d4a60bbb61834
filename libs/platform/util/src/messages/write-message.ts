import { htmlOf } from './message-html';
import { filled } from './message-words';

/** What a message says, in its reader's language. There is no place in it for a grade, a mark or an outcome. */
export interface MessageContent {
  readonly subject: string;
  readonly sentence: string;
  readonly facts: readonly (readonly [string, string])[];
  readonly note: string | null;
  /** The page that shows the rest to those who are signed in. */
  readonly link: { readonly label: string; readonly path: string };
}

/** What stands around every message in one language. */
export interface MessageFrame {
  /** For dates, and for the `lang` of the page: `en-GB`, `cy-GB`. */
  readonly locale: string;
  readonly greeting: string;
  readonly footer: string;
}

/** To whom and from where. */
export interface Addressed {
  readonly reader: string;
  readonly organisation: string;
  /** Scheme, host and port of the product. */
  readonly origin: string;
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

export const englishFrame: MessageFrame = {
  locale: 'en-GB',
  greeting: 'Hello {reader},',
  footer: '{organisation} sends this because you take part in this assessment. Replies are not read.',
};

/** The message as text and as HTML, addressed to its reader. */
export function writeMessage(
  { subject, sentence, facts, note, link }: MessageContent,
  { reader, organisation, origin }: Addressed,
  frame: MessageFrame,
): ComposedMessage {
  const body: MessageBody = {
    locale: frame.locale,
    subject: subject.replace(/\s+/g, ' '),
    paragraphs: [filled(frame.greeting, { reader }), sentence],
    facts,
    note,
    link: { label: link.label, address: `${origin}${link.path}` },
    footer: filled(frame.footer, { organisation }),
  };
  return { subject: body.subject, text: textOf(body), html: htmlOf(body) };
}

function textOf(body: MessageBody): string {
  const facts = body.facts.map(([name, value]) => `${name}: ${value}`).join('\n');
  const note = body.note === null ? [] : [body.note];
  return `${[...body.paragraphs, facts, ...note, `${body.link.label}: ${body.link.address}`, body.footer].join('\n\n')}\n`;
}
