import { Column, PrimaryColumn } from 'typeorm';
import { AccountEntity } from '../people/account.entity';
import { RefersTo, TenantRow, TenantTable } from '../schema/tenant-table';
import { MarkingFileEntity } from './marking-file.entity';

/** A file that was put beside a marking by mistake: nobody is shown it any more; that it was there stays on record. */
@TenantTable('withdrawn_marking_file')
@RefersTo(() => MarkingFileEntity, 'withdrawn_marking_file', 'markingFileId')
@RefersTo(() => AccountEntity, 'withdrawn_marking_file', 'withdrawnBy')
export class WithdrawnMarkingFileEntity extends TenantRow {
  @PrimaryColumn('uuid')
  markingFileId!: string;

  @Column('uuid')
  withdrawnBy!: string;

  @Column('timestamptz')
  withdrawnAt!: Date;
}
