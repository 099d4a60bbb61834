import { Column, PrimaryColumn, Unique } from 'typeorm';
import { RefersTo, TenantRow, TenantTable } from '../schema/tenant-table';
import { ResultEntity } from './result.entity';

/** The code on a statement of results, by which anybody who was given one can check that it still holds. */
@TenantTable('statement')
@RefersTo(() => ResultEntity, 'statement', 'resultId')
@Unique('statement_code', ['code'])
export class StatementEntity extends TenantRow {
  @PrimaryColumn('uuid')
  resultId!: string;

  /** A hundred random bits as people type them, e.g. `7K3QF-0M9ZT-XXH2B-4WCRE`. */
  @Column('varchar', { length: 23 })
  code!: string;
}
