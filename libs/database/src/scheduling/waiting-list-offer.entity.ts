import { OfferStatus } from '@assay/scheduling/domain';
import { Check, Column, Index } from 'typeorm';
import { oneOf } from '../schema/one-of';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';
import { BookingEntity } from './booking.entity';
import { FreedTimeEntity } from './freed-time.entity';
import { WaitingListEntryEntity } from './waiting-list-entry.entity';

/** A freed time offered to one apprentice of the waiting list; `bookingId` keeps it for them until they answer. */
@TenantTable('waiting_list_offer')
@RefersTo(() => WaitingListEntryEntity, 'waiting_list_offer', 'entryId')
@RefersTo(() => FreedTimeEntity, 'waiting_list_offer', 'freedTimeId')
@RefersTo(() => BookingEntity, 'waiting_list_offer', 'bookingId')
@Index('waiting_list_offer_keeps', ['organisationId', 'bookingId'], { unique: true })
@Index('waiting_list_offer_once', ['organisationId', 'freedTimeId', 'entryId'], { unique: true })
@Check('waiting_list_offer_status_is_known', oneOf('status', OfferStatus))
export class WaitingListOfferEntity extends IdentifiedRow {
  @Column('uuid')
  entryId!: string;

  @Column('uuid')
  freedTimeId!: string;

  @Column('uuid')
  bookingId!: string;

  @Column('varchar', { length: 20 })
  status!: OfferStatus;

  /** Why this apprentice: their place in the order and what it rests on. */
  @Column('jsonb')
  because!: object;

  @Column('timestamptz')
  offeredAt!: Date;

  @Column('timestamptz')
  answerBy!: Date;

  @Column('timestamptz', { nullable: true })
  answeredAt!: Date | null;
}
