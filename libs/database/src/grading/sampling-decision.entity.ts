import { Column, PrimaryColumn } from 'typeorm';
import { RefersTo, TenantRow, TenantTable } from '../schema/tenant-table';
import { MarkVersionEntity } from './mark-version.entity';

/** Whether a mark is to be moderated, and why. */
@TenantTable('sampling_decision')
@RefersTo(() => MarkVersionEntity, 'sampling_decision', 'markVersionId')
export class SamplingDecisionEntity extends TenantRow {
  @PrimaryColumn('uuid')
  markVersionId!: string;

  @Column('boolean')
  sampled!: boolean;

  @Column('jsonb')
  reasons!: string[];

  @Column('timestamptz')
  decidedAt!: Date;
}
