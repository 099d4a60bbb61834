import { Column, PrimaryColumn } from 'typeorm';
import { RefersTo, TenantRow, TenantTable } from '../schema/tenant-table';
import { AdjustmentEntity } from './adjustment.entity';

/** Why somebody needs an adjustment, and what shows it: health data. Read by the apprentice and by whoever decides. */
@TenantTable('adjustment_reason')
@RefersTo(() => AdjustmentEntity, 'adjustment_reason', 'adjustmentId')
export class AdjustmentReasonEntity extends TenantRow {
  @PrimaryColumn('uuid')
  adjustmentId!: string;

  @Column('varchar', { length: 2000 })
  reason!: string;

  @Column('varchar', { length: 2000, nullable: true })
  evidence!: string | null;
}
