import { AppealStatus } from '@assay/grading/domain';
import { Check, Column, PrimaryColumn } from 'typeorm';
import { AccountEntity } from '../people/account.entity';
import { oneOf } from '../schema/one-of';
import { RefersTo, TenantRow, TenantTable } from '../schema/tenant-table';
import { AppealEntity } from './appeal.entity';

/** A step in the life of an appeal, with what the appellant was told. */
@TenantTable('appeal_step')
@RefersTo(() => AppealEntity, 'appeal_step', 'appealId')
@RefersTo(() => AccountEntity, 'appeal_step', 'madeBy')
@Check('appeal_step_status_is_known', oneOf('status', AppealStatus))
export class AppealStepEntity extends TenantRow {
  @PrimaryColumn('uuid')
  appealId!: string;

  @PrimaryColumn('varchar', { length: 20 })
  status!: AppealStatus;

  @Column('varchar', { length: 4000, default: '' })
  words!: string;

  @Column('uuid')
  madeBy!: string;

  @Column('timestamptz')
  madeAt!: Date;
}
