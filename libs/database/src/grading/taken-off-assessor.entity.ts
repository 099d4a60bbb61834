import { Column, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountEntity } from '../people/account.entity';
import { RefersTo, TenantRow, TenantTable } from '../schema/tenant-table';
import { SecondAssessorEntity } from './second-assessor.entity';

/** A second assessor who marks an attempt no longer: they had a part in it all the same, and do not come back to it. */
@TenantTable('taken_off_assessor')
@ForeignKey(() => SecondAssessorEntity, ['organisationId', 'attemptId', 'assessorId'], ['organisationId', 'attemptId', 'assessorId'], {
  name: 'taken_off_assessor_second',
})
@RefersTo(() => AccountEntity, 'taken_off_assessor', 'takenOffBy')
export class TakenOffAssessorEntity extends TenantRow {
  @PrimaryColumn('uuid')
  attemptId!: string;

  @PrimaryColumn('uuid')
  assessorId!: string;

  @Column('varchar', { length: 500 })
  reason!: string;

  @Column('uuid')
  takenOffBy!: string;

  @Column('timestamptz')
  takenOffAt!: Date;
}
