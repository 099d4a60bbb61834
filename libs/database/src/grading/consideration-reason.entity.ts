import { Column, PrimaryColumn } from 'typeorm';
import { RefersTo, TenantRow, TenantTable } from '../schema/tenant-table';
import { ConsiderationEntity } from './consideration.entity';

/** Why special consideration is asked for; often about health, so seen by the apprentice and whoever decides. */
@TenantTable('consideration_reason')
@RefersTo(() => ConsiderationEntity, 'consideration_reason', 'considerationId')
export class ConsiderationReasonEntity extends TenantRow {
  @PrimaryColumn('uuid')
  considerationId!: string;

  @Column('varchar', { length: 4000 })
  reason!: string;
}
