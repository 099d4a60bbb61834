import { Check, Column, Index } from 'typeorm';
import { AssessorEntity } from '../people/assessor.entity';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';

/** Weekly working time of an assessor, in the organisation's local time. */
@TenantTable('availability_pattern')
@RefersTo(() => AssessorEntity, 'availability_pattern', 'assessorId')
@Index('availability_pattern_of_assessor', ['organisationId', 'assessorId'])
@Check('availability_pattern_weekday', 'weekday BETWEEN 1 AND 7')
@Check('availability_pattern_times', 'starts_at < ends_at')
@Check('availability_pattern_period', 'effective_until IS NULL OR effective_until >= effective_from')
export class AvailabilityPatternEntity extends IdentifiedRow {
  @Column('uuid')
  assessorId!: string;

  /** ISO: 1 is Monday. */
  @Column('integer')
  weekday!: number;

  @Column('time')
  startsAt!: string;

  @Column('time')
  endsAt!: string;

  @Column('date')
  effectiveFrom!: string;

  @Column('date', { nullable: true })
  effectiveUntil!: string | null;
}
