import { Column } from 'typeorm';
import { IdentifiedRow, TenantTable } from '../schema/tenant-table';

@TenantTable('employer')
export class EmployerEntity extends IdentifiedRow {
  @Column('varchar', { length: 200 })
  name!: string;
}
