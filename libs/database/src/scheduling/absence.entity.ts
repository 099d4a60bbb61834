import { Check, Column, Index } from 'typeorm';
import { AssessorEntity } from '../people/assessor.entity';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';

/** Days on which an assessor does not work, whatever the weekly pattern says. */
@TenantTable('absence')
@RefersTo(() => AssessorEntity, 'absence', 'assessorId')
@Index('absence_of_assessor', ['organisationId', 'assessorId'])
@Check('absence_period', 'last_day >= first_day')
export class AbsenceEntity extends IdentifiedRow {
  @Column('uuid')
  assessorId!: string;

  @Column('date')
  firstDay!: string;

  @Column('date')
  lastDay!: string;
}
