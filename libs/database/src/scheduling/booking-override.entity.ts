import { Column, Index } from 'typeorm';
import { AccountEntity } from '../people/account.entity';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';
import { BookingEntity } from './booking.entity';

/** A booking that was made although rules objected: which, why, and who answers for it. Append-only. */
@TenantTable('booking_override')
@RefersTo(() => BookingEntity, 'booking_override', 'bookingId')
@RefersTo(() => AccountEntity, 'booking_override', 'overriddenBy')
@Index('booking_override_of_booking', ['organisationId', 'bookingId'])
export class BookingOverrideEntity extends IdentifiedRow {
  @Column('uuid')
  bookingId!: string;

  /** Codes of the rules that objected. */
  @Column('varchar', { length: 60, array: true })
  rules!: string[];

  @Column('varchar', { length: 500 })
  reason!: string;

  @Column('uuid')
  overriddenBy!: string;

  @Column('timestamptz')
  overriddenAt!: Date;
}
