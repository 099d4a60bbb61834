import { Column, PrimaryColumn } from 'typeorm';
import { TenantRow, TenantTable } from '../schema/tenant-table';

/** A day on which the organisation is closed besides weekends and bank holidays. */
@TenantTable('organisation_closure')
export class OrganisationClosureEntity extends TenantRow {
  @PrimaryColumn('date')
  date!: string;

  @Column('varchar', { length: 100 })
  name!: string;
}
