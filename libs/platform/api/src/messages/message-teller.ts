import type { EntityManager } from 'typeorm';
import type { KindOfSubject, MessageContent, MessagePart, MessageSubject, NotSentReason } from '@assay/platform/util';
import type { Invitation } from './mail';

/** A message that is about to be sent, and whom it reaches. */
export interface WaitingMessage<Subject extends MessageSubject = MessageSubject> {
  readonly id: string;
  readonly subject: Subject;
  readonly subjectId: string;
  readonly version: number;
  /** Of a booking's calendar event when the message was written; null for what is in no calendar. */
  readonly sequence: number | null;
  readonly kind: KindOfSubject<Subject>;
  readonly part: MessagePart;
  readonly recipientId: string;
  readonly organisation: string;
  readonly reader: { readonly name: string; readonly address: string };
  readonly sender: Sender;
}

export interface Sender {
  /** Scheme, host and port of the product. */
  readonly origin: string;
  /** The mail address that sends and invites. */
  readonly address: string;
}

/** What the message says, or why there is nothing to say any more. */
export type Told =
  { readonly content: MessageContent; readonly invitation: Invitation | null } | { readonly notSentBecause: NotSentReason };

/** Looks once more before a message goes out, for hours may have passed since it was written, and puts it into words. */
export type MessageTeller<Subject extends MessageSubject = MessageSubject> = (
  manager: EntityManager,
  message: WaitingMessage<Subject>,
) => Promise<Told>;
