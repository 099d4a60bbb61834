import { GatewayItemStatus } from '@assay/scheduling/domain';
import { Check, Column, PrimaryColumn } from 'typeorm';
import { AccountEntity } from '../people/account.entity';
import { oneOf } from '../schema/one-of';
import { RefersTo, TenantRow, TenantTable } from '../schema/tenant-table';
import { EnrolmentEntity } from './enrolment.entity';

/** One thing the plan wants at the gateway, e.g. the employer's confirmation. */
@TenantTable('gateway_item')
@RefersTo(() => EnrolmentEntity, 'gateway_item', 'enrolmentId')
@RefersTo(() => AccountEntity, 'gateway_item', 'decidedBy')
@Check('gateway_item_status_is_known', oneOf('status', GatewayItemStatus))
export class GatewayItemEntity extends TenantRow {
  @PrimaryColumn('uuid')
  enrolmentId!: string;

  /** The key the plan gives the item. */
  @PrimaryColumn('varchar', { length: 60 })
  key!: string;

  @Column('varchar', { length: 20 })
  status!: GatewayItemStatus;

  @Column('varchar', { length: 500, nullable: true })
  reason!: string | null;

  @Column('uuid', { nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;
}
