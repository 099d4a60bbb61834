import { GatewayVerdict } from '@assay/scheduling/domain';
import { Check, Column, PrimaryColumn } from 'typeorm';
import { AccountEntity } from '../people/account.entity';
import { oneOf } from '../schema/one-of';
import { RefersTo, TenantRow, TenantTable } from '../schema/tenant-table';
import { GatewaySubmissionEntity } from './gateway-submission.entity';

/** What the organisation decided about one submission: once, and with a reason where it is sent back. */
@TenantTable('gateway_decision')
@RefersTo(() => GatewaySubmissionEntity, 'gateway_decision', 'submissionId')
@RefersTo(() => AccountEntity, 'gateway_decision', 'decidedBy')
@Check('gateway_decision_verdict_is_known', oneOf('verdict', GatewayVerdict))
@Check('gateway_decision_rejection_has_reason', `verdict = 'accepted' OR reason IS NOT NULL`)
export class GatewayDecisionEntity extends TenantRow {
  @PrimaryColumn('uuid')
  submissionId!: string;

  @Column('varchar', { length: 20 })
  verdict!: GatewayVerdict;

  @Column('varchar', { length: 500, nullable: true })
  reason!: string | null;

  @Column('uuid')
  decidedBy!: string;

  @Column('timestamptz', { default: () => 'now()' })
  decidedAt!: Date;
}
