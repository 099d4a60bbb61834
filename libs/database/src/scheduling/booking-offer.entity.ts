import { OfferStatus } from '@assay/scheduling/domain';
import { Check, Column, Index } from 'typeorm';
import { AssessorEntity } from '../people/assessor.entity';
import { oneOf } from '../schema/one-of';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';
import { BookingEntity } from './booking.entity';

/** A booking offered to one assessor. When one says no, the next is asked: the rows of a booking are its story. */
@TenantTable('booking_offer')
@RefersTo(() => BookingEntity, 'booking_offer', 'bookingId')
@RefersTo(() => AssessorEntity, 'booking_offer', 'assessorId')
@Index('booking_offer_one_open', ['organisationId', 'bookingId'], { unique: true, where: `"status" = 'open'` })
@Index('booking_offer_of_booking', ['organisationId', 'bookingId'])
@Index('booking_offer_to_assessor', ['organisationId', 'assessorId'], { where: `"status" = 'open'` })
@Check('booking_offer_status_is_known', oneOf('status', OfferStatus))
@Check('booking_offer_decline_has_reason', `(status = 'declined') = (reason IS NOT NULL)`)
export class BookingOfferEntity extends IdentifiedRow {
  @Column('uuid')
  bookingId!: string;

  @Column('uuid')
  assessorId!: string;

  @Column('varchar', { length: 20 })
  status!: OfferStatus;

  /** Why this assessor was asked: how many could be, and how busy this one is. */
  @Column('jsonb')
  because!: object;

  @Column('timestamptz')
  offeredAt!: Date;

  @Column('timestamptz')
  answerBy!: Date;

  @Column('timestamptz', { nullable: true })
  answeredAt!: Date | null;

  @Column('varchar', { length: 500, nullable: true })
  reason!: string | null;
}
