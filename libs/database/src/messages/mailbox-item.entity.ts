import { Column, ForeignKey, PrimaryColumn } from 'typeorm';
import { TenantRow, TenantTable } from '../schema/tenant-table';
import { MessageEntity } from './message.entity';

/** A message as its reader got it, where the demonstration keeps mail instead of sending it. */
@TenantTable('mailbox_item')
@ForeignKey(() => MessageEntity, ['organisationId', 'messageId'], ['organisationId', 'id'], { name: 'mailbox_item_message' })
export class MailboxItemEntity extends TenantRow {
  @PrimaryColumn('uuid')
  messageId!: string;

  @Column('uuid')
  recipientId!: string;

  @Column('varchar', { length: 300 })
  subject!: string;

  @Column('text')
  text!: string;

  @Column('text')
  html!: string;

  /** The page that the message leads to. */
  @Column('varchar', { length: 300 })
  path!: string;

  /** The attached iCalendar file, where there is one. */
  @Column('text', { nullable: true })
  invitation!: string | null;
}
