import { Check, Column, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountEntity } from '../people/account.entity';
import { AssessorEntity } from '../people/assessor.entity';
import { RefersTo, TenantRow, TenantTable } from '../schema/tenant-table';
import { MarkingEntity } from './marking.entity';

/** What was right in a test, each save a row of its own like a judgement. Totals are computed, never stored here. */
@TenantTable('raw_mark')
@ForeignKey(() => MarkingEntity, ['organisationId', 'attemptId'], ['organisationId', 'attemptId'], { name: 'raw_mark_marking' })
@RefersTo(() => AssessorEntity, 'raw_mark', 'assessorId')
@RefersTo(() => AccountEntity, 'raw_mark', 'savedBy')
@Check('raw_mark_revision_starts_at_one', 'revision >= 1')
export class RawMarkEntity extends TenantRow {
  @PrimaryColumn('uuid')
  attemptId!: string;

  @PrimaryColumn('uuid')
  assessorId!: string;

  @PrimaryColumn('integer')
  revision!: number;

  /** `mustPass`: one number for each part in the plan's order; `others`. Null where nothing is entered. */
  @Column('jsonb')
  marks!: object;

  @Column('uuid')
  savedBy!: string;

  @Column('timestamptz')
  savedAt!: Date;
}
