import { Column, Index, PrimaryColumn } from 'typeorm';
import { RefersTo, TenantRow, TenantTable } from '../schema/tenant-table';
import { MarkVersionEntity } from './mark-version.entity';
import { ResultEntity } from './result.entity';

/** The mark and the grade that one method brought into a result. */
@TenantTable('result_component')
@RefersTo(() => ResultEntity, 'result_component', 'resultId')
@RefersTo(() => MarkVersionEntity, 'result_component', 'markVersionId')
@Index('result_component_of_mark', ['organisationId', 'markVersionId'])
export class ResultComponentEntity extends TenantRow {
  @PrimaryColumn('uuid')
  resultId!: string;

  @PrimaryColumn('uuid')
  markVersionId!: string;

  @Column('varchar', { length: 30 })
  method!: string;

  /** The moderated grade. */
  @Column('varchar', { length: 20 })
  grade!: string;
}
