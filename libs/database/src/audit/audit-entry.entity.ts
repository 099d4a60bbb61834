import { Check, Column, PrimaryColumn, Unique } from 'typeorm';
import { RefersTo, TenantRow, TenantTable } from '../schema/tenant-table';
import { AuditEventEntity } from './audit-event.entity';

/** A link of the organisation's chain: gap-free number, the previous hash, and the hash over both and the event. */
@TenantTable('audit_entry')
@RefersTo(() => AuditEventEntity, 'audit_entry', 'eventId')
@Unique('audit_entry_seals_once', ['organisationId', 'eventId'])
@Check('audit_entry_number_starts_at_one', 'number >= 1')
export class AuditEntryEntity extends TenantRow {
  @PrimaryColumn('bigint')
  number!: string;

  @Column('uuid')
  eventId!: string;

  @Column('varchar', { length: 64 })
  previousHash!: string;

  @Column('varchar', { length: 64 })
  hash!: string;

  @Column('timestamptz', { default: () => 'now()' })
  sealedAt!: Date;
}
