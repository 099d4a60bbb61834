import { Check, Column, PrimaryColumn } from 'typeorm';
import { RefersTo, TenantRow, TenantTable } from '../schema/tenant-table';
import { BookingEntity } from './booking.entity';

/** What calendars know of a booking. Its UID is the booking's id, for life; the row begins when the booking is confirmed. */
@TenantTable('booking_calendar')
@RefersTo(() => BookingEntity, 'booking_calendar', 'bookingId')
@Check('booking_calendar_sequence_counts', 'sequence >= 0')
export class BookingCalendarEntity extends TenantRow {
  @PrimaryColumn('uuid')
  bookingId!: string;

  /** Grows by one with each change that calendars show. */
  @Column('integer', { default: 0 })
  sequence!: number;

  @Column('timestamptz')
  changedAt!: Date;
}
