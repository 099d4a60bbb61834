import { kindsOfSubject, MessageKind, MessagePart, MessageStatus, MessageSubject, NotSentReason } from '@assay/platform/util';
import { Check, Column, Index, Unique } from 'typeorm';
import { AccountEntity } from '../people/account.entity';
import { oneOf } from '../schema/one-of';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';

/** One message to one person about one event, written once it is true. Its words are made when it is sent. */
@TenantTable('message')
@RefersTo(() => AccountEntity, 'message', 'accountId')
@Unique('message_once', ['organisationId', 'subjectId', 'kind', 'recipientId', 'version'])
@Index('message_waiting', ['organisationId', 'dueAt'], { where: `"status" = 'waiting'` })
@Index('message_recipient', ['organisationId', 'recipientId', 'createdAt'])
@Check('message_kind_is_of_subject', kindIsOfSubject())
@Check('message_sequence_is_of_booking', `(subject = 'booking') = (sequence IS NOT NULL)`)
@Check('message_part_is_known', oneOf('part', MessagePart))
@Check('message_status_is_known', oneOf('status', MessageStatus))
@Check('message_reason_is_known', oneOf('not_sent_because', NotSentReason))
@Check('message_end_is_dated', `(status = 'waiting') = (ended_at IS NULL)`)
export class MessageEntity extends IdentifiedRow {
  @Column('varchar', { length: 20 })
  subject!: MessageSubject;

  /** The row of the subject's table. */
  @Column('uuid')
  subjectId!: string;

  /** The subject's version that the message speaks of; 1 where it has only one. */
  @Column('integer')
  version!: number;

  /** The SEQUENCE of a booking's calendar event at that version. */
  @Column('integer', { nullable: true })
  sequence!: number | null;

  @Column('varchar', { length: 30 })
  kind!: MessageKind;

  @Column('varchar', { length: 20 })
  part!: MessagePart;

  /** The apprentice, the assessor or the training provider; `accountId` then says which of the provider's people. */
  @Column('uuid')
  recipientId!: string;

  /** Their account, where they have one. */
  @Column('uuid', { nullable: true })
  accountId!: string | null;

  @Column('varchar', { length: 20, default: MessageStatus.Waiting })
  status!: MessageStatus;

  /** When it is sent, or tried again. */
  @Column('timestamptz')
  dueAt!: Date;

  /** A process that sends it has it until then; if it dies, another takes over. */
  @Column('timestamptz', { nullable: true })
  claimedUntil!: Date | null;

  @Column('integer', { default: 0 })
  failures!: number;

  /** What the mail server answered last, as a short code. */
  @Column('varchar', { length: 60, nullable: true })
  fault!: string | null;

  @Column('varchar', { length: 20, nullable: true })
  notSentBecause!: NotSentReason | null;

  @Column('timestamptz')
  createdAt!: Date;

  /** When it was sent, or found not worth sending. */
  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;
}

function kindIsOfSubject(): string {
  const lines = Object.entries(kindsOfSubject).map(
    ([subject, kinds]) => `(subject = '${subject}' AND ${oneOf('kind', Object.fromEntries(kinds.map((kind) => [kind, kind])))})`,
  );
  return lines.join(' OR ');
}
