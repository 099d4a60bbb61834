import { Check, Column } from 'typeorm';
import { AccountEntity } from '../people/account.entity';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';
import { MarkVersionEntity } from './mark-version.entity';

/** The same recorded evidence, marked by several people, to see whether they agree. */
@TenantTable('standardisation')
@RefersTo(() => MarkVersionEntity, 'standardisation', 'markVersionId')
@RefersTo(() => AccountEntity, 'standardisation', 'madeBy')
@RefersTo(() => AccountEntity, 'standardisation', 'closedBy')
@Check('standardisation_close_is_complete', '(closed_at IS NULL) = (closed_by IS NULL) AND (closed_at IS NULL) = (agreed IS NULL)')
export class StandardisationEntity extends IdentifiedRow {
  @Column('varchar', { length: 120 })
  title!: string;

  /** What the markers are asked to look at. */
  @Column('varchar', { length: 2000, default: '' })
  guidance!: string;

  /** Whose evidence notes are marked again, without the name and without the levels. */
  @Column('uuid')
  markVersionId!: string;

  /** Last local day on which people mark. */
  @Column('date')
  closesOn!: string;

  @Column('uuid')
  madeBy!: string;

  @Column('timestamptz')
  madeAt!: Date;

  /** Once closed: the level that was agreed for each criterion, and why. */
  @Column('jsonb', { nullable: true })
  agreed!: object | null;

  @Column('uuid', { nullable: true })
  closedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;
}
