import type { MessageKind, MessagePart } from './message-kind';

type SharedKey =
  | 'greeting'
  | 'when'
  | 'where'
  | 'assessment'
  | 'apprentice'
  | 'assessor'
  | 'place.online'
  | 'place.onsite'
  | 'calendar'
  | 'calendar.cancelled'
  | 'open'
  | 'footer';

/** Every sentence of every message, by name. `{method}` and the like stand for facts; a translation keeps them. */
export type MessageKey = SharedKey | `${MessageKind}.subject` | `${MessageKind}.${MessagePart}`;

/** The messages in one language. */
export interface MessageCatalogue {
  /** For dates and times, and for the `lang` of the page: `en-GB`, `cy-GB`. */
  readonly locale: string;
  readonly words: Readonly<Record<MessageKey, string>>;
}
