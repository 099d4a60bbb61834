import { Check, Column, Unique } from 'typeorm';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';
import { AccountEntity } from '../people/account.entity';

/** An occupation as it was read from one source, with that source. Frozen once a rubric or a plan uses it. */
@TenantTable('standard_version')
@RefersTo(() => AccountEntity, 'standard_version', 'importedBy')
@Unique('standard_version_content', ['organisationId', 'contentHash'])
@Check('standard_version_level', 'level BETWEEN 1 AND 8')
export class StandardVersionEntity extends IdentifiedRow {
  /** E.g. `OCC0825`. */
  @Column('varchar', { length: 20 })
  occupationReference!: string;

  /** E.g. `ST0825`, where the source or the person who imported it said so. */
  @Column('varchar', { length: 20, nullable: true })
  standardReference!: string | null;

  @Column('varchar', { length: 20, nullable: true })
  versionLabel!: string | null;

  @Column('varchar', { length: 200 })
  title!: string;

  @Column('integer')
  level!: number;

  /** The OccupationDocument. */
  @Column('jsonb')
  document!: object;

  /** The source as received. */
  @Column('text')
  sourceText!: string;

  @Column('varchar', { length: 200 })
  sourceName!: string;

  /** SHA-256 of the canonical document. */
  @Column('varchar', { length: 64 })
  contentHash!: string;

  @Column('uuid')
  importedBy!: string;

  @Column('timestamptz', { default: () => 'now()' })
  importedAt!: Date;
}
