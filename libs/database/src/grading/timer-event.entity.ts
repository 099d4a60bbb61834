import { TimerEventKind } from '@assay/grading/domain';
import { Check, Column, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountEntity } from '../people/account.entity';
import { AssessorEntity } from '../people/assessor.entity';
import { oneOf } from '../schema/one-of';
import { RefersTo, TenantRow, TenantTable } from '../schema/tenant-table';
import { MarkingEntity } from './marking.entity';

/** One press of the timer of an event. The number is part of the key: of two presses at once one is refused. */
@TenantTable('timer_event')
@ForeignKey(() => MarkingEntity, ['organisationId', 'attemptId'], ['organisationId', 'attemptId'], { name: 'timer_event_marking' })
@RefersTo(() => AssessorEntity, 'timer_event', 'assessorId')
@RefersTo(() => AccountEntity, 'timer_event', 'savedBy')
@Check('timer_event_kind_is_known', oneOf('kind', TimerEventKind))
@Check('timer_event_pause_has_reason', `kind <> 'pause' OR reason <> ''`)
@Check('timer_event_number_starts_at_one', 'number >= 1')
export class TimerEventEntity extends TenantRow {
  @PrimaryColumn('uuid')
  attemptId!: string;

  @PrimaryColumn('integer')
  number!: number;

  @Column('uuid')
  assessorId!: string;

  @Column('varchar', { length: 10 })
  kind!: TimerEventKind;

  @Column('varchar', { length: 300, default: '' })
  reason!: string;

  /** By the clock of the assessor's device. */
  @Column('timestamptz')
  at!: Date;

  @Column('uuid')
  savedBy!: string;

  /** By the server's clock: later where the device had no connection. */
  @Column('timestamptz')
  savedAt!: Date;
}
