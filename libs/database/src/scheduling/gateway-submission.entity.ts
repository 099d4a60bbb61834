import { Check, Column, ForeignKey, Unique } from 'typeorm';
import { AccountEntity } from '../people/account.entity';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';
import { GatewayItemEntity } from './gateway-item.entity';

/** What was handed in for one item of the gateway, once: a text, a declaration, files. A further one is a further row. */
@TenantTable('gateway_submission')
@ForeignKey(() => GatewayItemEntity, ['organisationId', 'enrolmentId', 'itemKey'], ['organisationId', 'enrolmentId', 'key'], {
  name: 'gateway_submission_item',
})
@RefersTo(() => AccountEntity, 'gateway_submission', 'submittedBy')
@Unique('gateway_submission_number', ['organisationId', 'enrolmentId', 'itemKey', 'number'])
@Check('gateway_submission_number_counts', 'number > 0')
export class GatewaySubmissionEntity extends IdentifiedRow {
  @Column('uuid')
  enrolmentId!: string;

  @Column('varchar', { length: 60 })
  itemKey!: string;

  /** 1 for the first; each one after a rejection counts on. */
  @Column('integer')
  number!: number;

  @Column('varchar', { length: 4000, nullable: true })
  text!: string | null;

  /** Whether the submitter declared that it is so. */
  @Column('boolean')
  declared!: boolean;

  @Column('uuid', { array: true })
  fileIds!: string[];

  @Column('uuid')
  submittedBy!: string;

  @Column('timestamptz', { default: () => 'now()' })
  submittedAt!: Date;
}
