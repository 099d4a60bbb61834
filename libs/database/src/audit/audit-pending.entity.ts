import { Column, PrimaryColumn } from 'typeorm';
import { RefersTo, TenantRow, TenantTable } from '../schema/tenant-table';
import { AuditEventEntity } from './audit-event.entity';

/** An event that waits to be linked into the chain. */
@TenantTable('audit_pending')
@RefersTo(() => AuditEventEntity, 'audit_pending', 'eventId')
export class AuditPendingEntity extends TenantRow {
  @PrimaryColumn('uuid')
  eventId!: string;

  @Column('timestamptz', { default: () => 'now()' })
  queuedAt!: Date;
}
