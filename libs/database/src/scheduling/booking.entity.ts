import { AssessmentMode, BookingStatus, statusesThatHoldTime, statusesThatLapse } from '@assay/scheduling/domain';
import { Check, Column, Index, Unique } from 'typeorm';
import { AccountEntity } from '../people/account.entity';
import { AssessorEntity } from '../people/assessor.entity';
import { oneOf } from '../schema/one-of';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';
import { quoted } from '../sql/quoted';
import { AttemptEntity } from './attempt.entity';
import { RoomEntity } from './room.entity';

/** When, where and with whom an attempt takes place. Its allocations hold the time. */
@TenantTable('booking')
@RefersTo(() => AttemptEntity, 'booking', 'attemptId')
@RefersTo(() => AssessorEntity, 'booking', 'assessorId')
@RefersTo(() => RoomEntity, 'booking', 'roomId')
@RefersTo(() => AccountEntity, 'booking', 'madeBy')
@RefersTo(() => AccountEntity, 'booking', 'cancelledBy')
@Unique('booking_status_for_allocations', ['organisationId', 'id', 'status'])
@Index('booking_one_live_per_attempt', ['organisationId', 'attemptId'], {
  unique: true,
  where: `"status" IN (${quoted(statusesThatHoldTime)})`,
})
@Index('booking_starts', ['organisationId', 'startsAt'])
@Index('booking_lapses', ['organisationId', 'heldUntil'], { where: `"status" IN (${quoted(statusesThatLapse)})` })
@Check('booking_status_is_known', oneOf('status', BookingStatus))
@Check('booking_mode_is_known', oneOf('mode', AssessmentMode))
@Check('booking_has_length', 'ends_at > starts_at')
@Check('booking_venue_has_room', `(mode = 'venue') = (room_id IS NOT NULL)`)
@Check('booking_hold_has_end', `status NOT IN (${quoted(statusesThatLapse)}) OR held_until IS NOT NULL`)
export class BookingEntity extends IdentifiedRow {
  @Column('uuid')
  attemptId!: string;

  @Column('uuid')
  assessorId!: string;

  @Column('uuid', { nullable: true })
  roomId!: string | null;

  @Column('varchar', { length: 20 })
  status!: BookingStatus;

  @Column('varchar', { length: 10 })
  mode!: AssessmentMode;

  @Column('timestamptz')
  startsAt!: Date;

  @Column('timestamptz')
  endsAt!: Date;

  /** What the people meant, e.g. `2027-01-11T09:00` in `Europe/London`: kept in case the zone's rules change. */
  @Column('varchar', { length: 16 })
  localStart!: string;

  @Column('varchar', { length: 60 })
  zone!: string;

  /** Until when somebody must answer; only in the states that lapse. */
  @Column('timestamptz', { nullable: true })
  heldUntil!: Date | null;

  @Column('uuid')
  madeBy!: string;

  @Column('timestamptz', { default: () => 'now()' })
  madeAt!: Date;

  @Column('timestamptz', { nullable: true })
  confirmedAt!: Date | null;

  @Column('uuid', { nullable: true })
  cancelledBy!: string | null;

  @Column('timestamptz', { nullable: true })
  cancelledAt!: Date | null;

  @Column('varchar', { length: 500, nullable: true })
  cancelReason!: string | null;

  /** Whether it came later than the organisation wants; null while it is not cancelled. */
  @Column('boolean', { nullable: true })
  cancelledLate!: boolean | null;

  @Column('integer', { default: 1 })
  version!: number;
}
