import { ImportRowState } from '@assay/scheduling/domain';
import { Check, Column, Index, PrimaryColumn } from 'typeorm';
import { ApprenticeEntity } from '../people/apprentice.entity';
import { oneOf } from '../schema/one-of';
import { RefersTo, TenantRow, TenantTable } from '../schema/tenant-table';
import { ApprenticeImportEntity } from './apprentice-import.entity';

/** One line of an import as it stands after mending. */
@TenantTable('apprentice_import_row')
@RefersTo(() => ApprenticeImportEntity, 'apprentice_import_row', 'importId')
@RefersTo(() => ApprenticeEntity, 'apprentice_import_row', 'apprenticeId')
@Index('apprentice_import_row_state', ['organisationId', 'importId', 'state'])
@Check('apprentice_import_row_state_is_known', oneOf('state', ImportRowState))
export class ApprenticeImportRowEntity extends TenantRow {
  @PrimaryColumn('uuid')
  importId!: string;

  /** The line in the file; the heading is line 1. */
  @PrimaryColumn('integer')
  line!: number;

  /** Texts by column. */
  @Column('jsonb')
  cells!: Record<string, string>;

  /** What keeps the row out: column, code, what to do. */
  @Column('jsonb')
  faults!: unknown;

  @Column('varchar', { length: 20 })
  state!: ImportRowState;

  /** Rows of one apprentice are taken over together; the learner number, or the line where there is none. */
  @Column('varchar', { length: 60 })
  groupKey!: string;

  @Column('uuid', { nullable: true })
  apprenticeId!: string | null;
}
