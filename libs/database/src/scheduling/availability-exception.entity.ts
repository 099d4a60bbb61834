import { Check, Column, Unique } from 'typeorm';
import { AssessorEntity } from '../people/assessor.entity';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';

/** Other times than usual on one day: they stand in for the weekly pattern. A day off is an absence. */
@TenantTable('availability_exception')
@RefersTo(() => AssessorEntity, 'availability_exception', 'assessorId')
@Unique('availability_exception_once', ['organisationId', 'assessorId', 'date', 'startsAt'])
@Check('availability_exception_times', 'starts_at < ends_at')
export class AvailabilityExceptionEntity extends IdentifiedRow {
  @Column('uuid')
  assessorId!: string;

  @Column('date')
  date!: string;

  @Column('time')
  startsAt!: string;

  @Column('time')
  endsAt!: string;
}
