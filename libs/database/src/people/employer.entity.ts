import { Check, Column } from 'typeorm';
import { IdentifiedRow, TenantTable } from '../schema/tenant-table';

@TenantTable('employer')
@Check('employer_workplace_is_a_point', '(latitude IS NULL) = (longitude IS NULL)')
export class EmployerEntity extends IdentifiedRow {
  @Column('varchar', { length: 200 })
  name!: string;

  /** Where its apprentices work, in degrees; null while it is not known. */
  @Column('double precision', { nullable: true })
  latitude!: number | null;

  @Column('double precision', { nullable: true })
  longitude!: number | null;
}
