import { Column, PrimaryColumn } from 'typeorm';
import { AccountEntity } from '../people/account.entity';
import { AssessorEntity } from '../people/assessor.entity';
import { RefersTo, TenantRow, TenantTable } from '../schema/tenant-table';
import { AttemptEntity } from './attempt.entity';
import { CohortRunEntity } from './cohort-run.entity';
import { RoomEntity } from './room.entity';

/** What a person has fixed by hand in a roster; the next run keeps it. */
@TenantTable('cohort_pin')
@RefersTo(() => CohortRunEntity, 'cohort_pin', 'runId')
@RefersTo(() => AttemptEntity, 'cohort_pin', 'attemptId')
@RefersTo(() => AssessorEntity, 'cohort_pin', 'assessorId')
@RefersTo(() => RoomEntity, 'cohort_pin', 'roomId')
@RefersTo(() => AccountEntity, 'cohort_pin', 'pinnedBy')
export class CohortPinEntity extends TenantRow {
  @PrimaryColumn('uuid')
  runId!: string;

  @PrimaryColumn('uuid')
  attemptId!: string;

  @Column('uuid')
  assessorId!: string;

  @Column('date')
  date!: string;

  /** In the organisation's local time. */
  @Column('time')
  start!: string;

  @Column('uuid', { nullable: true })
  roomId!: string | null;

  @Column('uuid')
  pinnedBy!: string;

  @Column('timestamptz')
  pinnedAt!: Date;
}
