import { BusyCalendarKind, BusyFault } from '@assay/scheduling/domain';
import { Check, Column, Index } from 'typeorm';
import { AssessorEntity } from '../people/assessor.entity';
import { oneOf } from '../schema/one-of';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';

/** A calendar that an assessor shares with us, so that nobody books them over what is in it. */
@TenantTable('busy_calendar')
@RefersTo(() => AssessorEntity, 'busy_calendar', 'assessorId')
@Index('busy_calendar_of_assessor', ['organisationId', 'assessorId'])
@Index('busy_calendar_due', ['organisationId', 'dueAt'], { where: `"kind" = 'subscription'` })
@Check('busy_calendar_kind_is_known', oneOf('kind', BusyCalendarKind))
@Check('busy_calendar_fault_is_known', oneOf('fault', BusyFault))
@Check('busy_calendar_subscription_has_address', `(kind = 'subscription') = (address IS NOT NULL) AND (address IS NULL) = (due_at IS NULL)`)
export class BusyCalendarEntity extends IdentifiedRow {
  @Column('uuid')
  assessorId!: string;

  @Column('varchar', { length: 20 })
  kind!: BusyCalendarKind;

  @Column('varchar', { length: 80 })
  name!: string;

  /** Of a subscription. It may hold a secret of its owner's and is shown to nobody. */
  @Column('varchar', { length: 1000, nullable: true })
  address!: string | null;

  /** The version of the file that the address gave last. */
  @Column('varchar', { length: 200, nullable: true })
  etag!: string | null;

  /** When the address is asked next. */
  @Column('timestamptz', { nullable: true })
  dueAt!: Date | null;

  /** When it was last read whole. */
  @Column('timestamptz', { nullable: true })
  readAt!: Date | null;

  /** Why the last reading failed; the busy times of the one before stay. */
  @Column('varchar', { length: 40, nullable: true })
  fault!: BusyFault | null;

  @Column('integer', { default: 0 })
  failures!: number;

  @Column('timestamptz')
  createdAt!: Date;
}
