import { Column } from 'typeorm';
import { TenantRow, TenantTable } from '../schema/tenant-table';

/** The end of the organisation's chain; locked while links are added. */
@TenantTable('audit_head')
export class AuditHeadEntity extends TenantRow {
  @Column('bigint', { default: 0 })
  number!: string;

  @Column('varchar', { length: 64 })
  hash!: string;
}
