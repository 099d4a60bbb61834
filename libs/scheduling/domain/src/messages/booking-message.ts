import type { KindOfSubject, MessagePart } from '@assay/platform/util';

/** What is told about a booking. */
export type BookingMessageKind = KindOfSubject<'booking'>;

/** The part in a booking of those who are told. */
export type BookingPart = Exclude<MessagePart, 'provider'>;
