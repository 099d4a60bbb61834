import { MessageKind, MessagePart, MessageStatus } from '@assay/scheduling/domain';
import { Check, Column, Index, Unique } from 'typeorm';
import { AccountEntity } from '../people/account.entity';
import { oneOf } from '../schema/one-of';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';
import { BookingEntity } from './booking.entity';

/** One message to one person about one event, written in the event's own transaction. Its words are made when it is sent. */
@TenantTable('message')
@RefersTo(() => BookingEntity, 'message', 'bookingId')
@RefersTo(() => AccountEntity, 'message', 'accountId')
@Unique('message_once', ['organisationId', 'bookingId', 'kind', 'recipientId', 'bookingVersion'])
@Index('message_waiting', ['organisationId', 'dueAt'], { where: `"status" = 'waiting'` })
@Index('message_recipient', ['organisationId', 'recipientId', 'createdAt'])
@Check('message_kind_is_known', oneOf('kind', MessageKind))
@Check('message_part_is_known', oneOf('part', MessagePart))
@Check('message_status_is_known', oneOf('status', MessageStatus))
@Check('message_end_is_dated', `(status = 'waiting') = (ended_at IS NULL)`)
export class MessageEntity extends IdentifiedRow {
  @Column('uuid')
  bookingId!: string;

  /** The booking's version that the message speaks of. */
  @Column('integer')
  bookingVersion!: number;

  /** The SEQUENCE of the booking's calendar event at that version. */
  @Column('integer')
  sequence!: number;

  @Column('varchar', { length: 20 })
  kind!: MessageKind;

  @Column('varchar', { length: 20 })
  part!: MessagePart;

  /** The apprentice or the assessor. */
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
  notSentBecause!: string | null;

  @Column('timestamptz')
  createdAt!: Date;

  /** When it was sent, or found not worth sending. */
  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;
}
