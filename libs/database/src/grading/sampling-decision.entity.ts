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

  /** The moderator marks before seeing the assessor's levels. */
  @Column('boolean', { default: false })
  blind!: boolean;

  @Column('timestamptz')
  decidedAt!: Date;
}
