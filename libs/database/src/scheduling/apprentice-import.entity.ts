import { ImportStatus } from '@assay/scheduling/domain';
import { Check, Column } from 'typeorm';
import { AccountEntity } from '../people/account.entity';
import { oneOf } from '../schema/one-of';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';

/** A file of apprentices on its way into the books: checked, mended, taken over in parts. */
@TenantTable('apprentice_import')
@RefersTo(() => AccountEntity, 'apprentice_import', 'createdBy')
@Check('apprentice_import_status_is_known', oneOf('status', ImportStatus))
export class ApprenticeImportEntity extends IdentifiedRow {
  @Column('varchar', { length: 150 })
  fileName!: string;

  @Column('varchar', { length: 20 })
  status!: ImportStatus;

  /** How the file was read, e.g. `windows-1252`. */
  @Column('varchar', { length: 20 })
  encoding!: string;

  @Column('varchar', { length: 1 })
  separator!: string;

  @Column('uuid')
  createdBy!: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;
}
