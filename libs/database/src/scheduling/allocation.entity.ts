import { BookingStatus, ResourceKind, statusesThatHoldTime } from '@assay/scheduling/domain';
import { Check, Column, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../schema/one-of';
import { TenantRow, TenantTable } from '../schema/tenant-table';
import { quoted } from '../sql/quoted';
import { BookingEntity } from './booking.entity';

/**
 * The time of one resource taken by one booking, buffers included. The exclusion constraint is the guarantee that
 * nobody and nothing is booked twice. The booking's status comes along by the foreign key, so that an allocation
 * counts exactly while its booking holds time.
 */
@TenantTable('allocation')
@ForeignKey(() => BookingEntity, ['organisationId', 'bookingId', 'bookingStatus'], ['organisationId', 'id', 'status'], {
  name: 'allocation_booking',
  onUpdate: 'CASCADE',
})
@Exclusion(
  'allocation_never_overlaps',
  `USING gist (organisation_id WITH =, resource_id WITH =, during WITH &&) ` +
    `WHERE (booking_status IN (${quoted(statusesThatHoldTime)}))`,
)
@Index('allocation_resource', ['organisationId', 'resourceId'])
@Check('allocation_kind_is_known', oneOf('resource_kind', ResourceKind))
@Check('allocation_status_is_known', oneOf('booking_status', BookingStatus))
@Check(
  'allocation_range_is_bounded',
  'NOT isempty(during) AND NOT lower_inf(during) AND NOT upper_inf(during) AND lower_inc(during) AND NOT upper_inc(during)',
)
export class AllocationEntity extends TenantRow {
  @PrimaryColumn('uuid')
  bookingId!: string;

  @PrimaryColumn('uuid')
  resourceId!: string;

  @Column('varchar', { length: 20 })
  resourceKind!: ResourceKind;

  @Column('varchar', { length: 20 })
  bookingStatus!: BookingStatus;

  @Column('tstzrange')
  during!: string;
}
