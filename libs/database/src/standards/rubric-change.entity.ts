import { RubricChangeState } from '@assay/standards/domain';
import { Check, Column, Unique } from 'typeorm';
import { AccountEntity } from '../people/account.entity';
import { oneOf } from '../schema/one-of';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';
import { RubricEntity } from './rubric.entity';

/** One change of a draft's criteria, with what it changed before and after, so that it can be undone and done again. */
@TenantTable('rubric_change')
@RefersTo(() => RubricEntity, 'rubric_change', 'rubricId')
@RefersTo(() => AccountEntity, 'rubric_change', 'madeBy')
@Unique('rubric_change_number', ['organisationId', 'rubricId', 'number'])
@Check('rubric_change_state_is_known', oneOf('state', RubricChangeState))
export class RubricChangeEntity extends IdentifiedRow {
  @Column('uuid')
  rubricId!: string;

  /** 1 for the first change of the rubric. */
  @Column('integer')
  number!: number;

  @Column('varchar', { length: 20 })
  kind!: string;

  @Column('varchar', { length: 10 })
  state!: RubricChangeState;

  /** The criteria it touched as they were; one that it made is only in `after`. */
  @Column('jsonb')
  before!: object;

  @Column('jsonb')
  after!: object;

  @Column('uuid')
  madeBy!: string;

  @Column('timestamptz')
  madeAt!: Date;
}
