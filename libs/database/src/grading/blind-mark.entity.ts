import { Column, PrimaryColumn } from 'typeorm';
import { AccountEntity } from '../people/account.entity';
import { RefersTo, TenantRow, TenantTable } from '../schema/tenant-table';
import { MarkVersionEntity } from './mark-version.entity';

/** The levels a moderator chose before seeing the assessor's. */
@TenantTable('blind_mark')
@RefersTo(() => MarkVersionEntity, 'blind_mark', 'markVersionId')
@RefersTo(() => AccountEntity, 'blind_mark', 'markedBy')
export class BlindMarkEntity extends TenantRow {
  @PrimaryColumn('uuid')
  markVersionId!: string;

  @PrimaryColumn('uuid')
  markedBy!: string;

  /** Criterion and grade, one each. */
  @Column('jsonb')
  levels!: object;

  /** The grade that the plan's rules give to these levels; null where levels alone give none. */
  @Column('varchar', { length: 20, nullable: true })
  proposedGrade!: string | null;

  @Column('timestamptz')
  markedAt!: Date;
}
