import type { BookingMessageKind, BookingPart } from './booking-message';

type SharedKey =
  | 'when'
  | 'where'
  | 'assessment'
  | 'apprentice'
  | 'assessor'
  | 'place.online'
  | 'place.onsite'
  | 'calendar'
  | 'calendar.cancelled'
  | 'open';
type NextStepKey = 'next-step.subject' | 'next-step.apprentice' | 'next-step.open';

/** Every sentence of every message, by name. `{method}` and the like stand for facts; a translation keeps them. */
export type MessageKey = SharedKey | NextStepKey | `${BookingMessageKind}.subject` | `${BookingMessageKind}.${BookingPart}`;

/** The messages in one language. */
export interface MessageCatalogue {
  /** For dates and times: `en-GB`, `cy-GB`. */
  readonly locale: string;
  readonly words: Readonly<Record<MessageKey, string>>;
}
