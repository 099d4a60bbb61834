import { WaitingListStatus } from '@assay/scheduling/domain';
import { Check, Column, Index } from 'typeorm';
import { AccountEntity } from '../people/account.entity';
import { oneOf } from '../schema/one-of';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';
import { AttemptEntity } from './attempt.entity';

/** An attempt whose apprentice would take an earlier time if one became free. */
@TenantTable('waiting_list_entry')
@RefersTo(() => AttemptEntity, 'waiting_list_entry', 'attemptId')
@RefersTo(() => AccountEntity, 'waiting_list_entry', 'joinedBy')
@Index('waiting_list_entry_once', ['organisationId', 'attemptId'], { unique: true, where: `"status" IN ('waiting', 'offered')` })
@Check('waiting_list_entry_status_is_known', oneOf('status', WaitingListStatus))
@Check('waiting_list_entry_period', 'wanted_until >= wanted_from')
export class WaitingListEntryEntity extends IdentifiedRow {
  @Column('uuid')
  attemptId!: string;

  @Column('varchar', { length: 20 })
  status!: WaitingListStatus;

  /** First and last local day that would do. */
  @Column('date')
  wantedFrom!: string;

  @Column('date')
  wantedUntil!: string;

  /** ISO weekdays that would do, 1 is Monday. */
  @Column('integer', { array: true })
  weekdays!: number[];

  @Column('uuid')
  joinedBy!: string;

  @Column('timestamptz')
  joinedAt!: Date;
}
