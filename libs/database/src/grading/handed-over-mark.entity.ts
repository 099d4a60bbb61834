import { Check, Column, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountEntity } from '../people/account.entity';
import { RefersTo, TenantRow, TenantTable } from '../schema/tenant-table';
import { SecondAssessorEntity } from './second-assessor.entity';

/** What a second assessor handed to the lead, as it stood. Handing over again is a further number. */
@TenantTable('handed_over_mark')
@ForeignKey(() => SecondAssessorEntity, ['organisationId', 'attemptId', 'assessorId'], ['organisationId', 'attemptId', 'assessorId'], {
  name: 'handed_over_mark_assessor',
})
@RefersTo(() => AccountEntity, 'handed_over_mark', 'handedOverBy')
@Check('handed_over_mark_number_starts_at_one', 'number >= 1')
export class HandedOverMarkEntity extends TenantRow {
  @PrimaryColumn('uuid')
  attemptId!: string;

  @PrimaryColumn('uuid')
  assessorId!: string;

  @PrimaryColumn('integer')
  number!: number;

  /** Criterion, revision, grade, evidence, remark. */
  @Column('jsonb')
  judgements!: object;

  @Column('jsonb', { nullable: true })
  rawMarks!: object | null;

  @Column('uuid')
  handedOverBy!: string;

  @Column('timestamptz')
  handedOverAt!: Date;
}
