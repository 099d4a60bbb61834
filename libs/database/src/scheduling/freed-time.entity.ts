import { Column, Index } from 'typeorm';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';
import { BookingEntity } from './booking.entity';

/** A time that a booking gave back, to be offered along the waiting list until somebody takes it or nobody is left. */
@TenantTable('freed_time')
@RefersTo(() => BookingEntity, 'freed_time', 'bookingId')
@Index('freed_time_open', ['organisationId', 'freedAt'], { where: `"closed_at" IS NULL` })
export class FreedTimeEntity extends IdentifiedRow {
  /** The booking that gave it back. */
  @Column('uuid')
  bookingId!: string;

  @Column('uuid')
  assessorId!: string;

  @Column('uuid', { nullable: true })
  roomId!: string | null;

  @Column('varchar', { length: 10 })
  mode!: string;

  @Column('timestamptz')
  startsAt!: Date;

  @Column('timestamptz')
  freedAt!: Date;

  /** Since when nobody is asked any more: it was taken, has passed, or nobody is left. */
  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;
}
