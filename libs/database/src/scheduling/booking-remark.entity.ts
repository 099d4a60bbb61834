import { Column, Index } from 'typeorm';
import { AccountEntity } from '../people/account.entity';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';
import { BookingEntity } from './booking.entity';

/** The words somebody wrote with one step of a booking: why it moved, who was called. Append-only. */
@TenantTable('booking_remark')
@RefersTo(() => BookingEntity, 'booking_remark', 'bookingId')
@RefersTo(() => AccountEntity, 'booking_remark', 'writtenBy')
@Index('booking_remark_of_booking', ['organisationId', 'bookingId'])
export class BookingRemarkEntity extends IdentifiedRow {
  @Column('uuid')
  bookingId!: string;

  /** The step it belongs to, e.g. `booking.changed`; `contact` for a try to reach somebody who did not come. */
  @Column('varchar', { length: 60 })
  kind!: string;

  @Column('varchar', { length: 500 })
  words!: string;

  @Column('uuid')
  writtenBy!: string;

  @Column('timestamptz')
  writtenAt!: Date;
}
