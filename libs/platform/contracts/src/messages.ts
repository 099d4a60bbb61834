import { MessageKind, MessagePart, MessageStatus, MessageSubject, NotSentReason } from '@assay/platform/util';
import { ChoiceField, FlagField, IdField, InstantField, ListField, ObjectField, WholeNumberField } from './fields';
import { PageQuery, PageResponse } from './page';
import { TextField, VerbatimField } from './text-field';

/** A message in somebody's mailbox. */
export class MailboxEntryResponse {
  @IdField()
  readonly id!: string;

  @ChoiceField(MessageSubject)
  readonly about!: MessageSubject;

  @TextField({ max: 300, description: 'The page that the message leads to.' })
  readonly path!: string;

  @ChoiceField(MessageKind)
  readonly kind!: MessageKind;

  @TextField({ max: 300 })
  readonly subject!: string;

  @InstantField()
  readonly sentAt!: string;

  @FlagField({ description: 'Whether a calendar file is attached.' })
  readonly hasInvitation!: boolean;
}

/** `GET /api/mailbox`: what was sent to me, newest first. Only where the demonstration keeps mail instead of sending it. */
export class MailboxResponse {
  @ListField(() => MailboxEntryResponse, { max: 200 })
  readonly messages!: MailboxEntryResponse[];
}

/** `GET /api/mailbox/:id`: one message as its reader got it. */
export class MailboxMessageResponse extends MailboxEntryResponse {
  @VerbatimField({ max: 20_000 })
  readonly text!: string;

  @VerbatimField({ max: 50_000 })
  readonly html!: string;

  @VerbatimField({ max: 20_000, nullable: true, description: 'The attached iCalendar file.' })
  readonly invitation!: string | null;
}

/** `GET /api/message-deliveries`. */
export class DeliveriesQuery extends PageQuery {
  @ChoiceField(MessageStatus, { optional: true })
  readonly status?: MessageStatus;
}

/** Whom a message is for. */
export class MessageReaderResponse {
  @IdField()
  readonly id!: string;

  @TextField({ max: 300 })
  readonly name!: string;
}

/** How far a message has come; never what it says. */
export class DeliveryResponse {
  @IdField()
  readonly id!: string;

  @ChoiceField(MessageSubject)
  readonly about!: MessageSubject;

  @IdField()
  readonly aboutId!: string;

  @IdField({ nullable: true })
  readonly enrolmentId!: string | null;

  @ChoiceField(MessageKind)
  readonly kind!: MessageKind;

  @ChoiceField(MessagePart)
  readonly part!: MessagePart;

  @ObjectField(() => MessageReaderResponse)
  readonly recipient!: MessageReaderResponse;

  @ChoiceField(MessageStatus)
  readonly status!: MessageStatus;

  @InstantField()
  readonly createdAt!: string;

  @InstantField({ description: 'When it is sent, or tried again.' })
  readonly dueAt!: string;

  @InstantField({ nullable: true })
  readonly endedAt!: string | null;

  @WholeNumberField({ min: 0, max: 1_000_000 })
  readonly failures!: number;

  @TextField({ max: 60, nullable: true, description: 'What the mail server answered last.' })
  readonly fault!: string | null;

  @ChoiceField(NotSentReason, { nullable: true })
  readonly notSentBecause!: NotSentReason | null;
}

/** Where messages go: a mail server, the demonstration's mailboxes, or nowhere yet. */
export const DeliveryRoute = { Smtp: 'smtp', Mailbox: 'mailbox', None: 'none' } as const;
export type DeliveryRoute = (typeof DeliveryRoute)[keyof typeof DeliveryRoute];

export class DeliveriesResponse extends PageResponse {
  @ChoiceField(DeliveryRoute)
  readonly route!: DeliveryRoute;

  @WholeNumberField({ min: 0, max: 1_000_000_000, description: 'Messages that are due and not sent yet.' })
  readonly overdue!: number;

  @ListField(() => DeliveryResponse, { max: 50, description: 'The newest first.' })
  readonly deliveries!: DeliveryResponse[];
}
