import { AdjustmentStatus } from '@assay/scheduling/domain';
import { Check, Column, Index } from 'typeorm';
import { AccountEntity } from '../people/account.entity';
import { oneOf } from '../schema/one-of';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';
import { EnrolmentEntity } from './enrolment.entity';

/**
 * A reasonable adjustment: what was asked for and what was agreed. Only effects stand here; why somebody needs them is
 * in `adjustment_reason`, which hardly anybody may read.
 */
@TenantTable('adjustment')
@RefersTo(() => EnrolmentEntity, 'adjustment', 'enrolmentId')
@RefersTo(() => AccountEntity, 'adjustment', 'requestedBy')
@RefersTo(() => AccountEntity, 'adjustment', 'decidedBy')
@Index('adjustment_of_enrolment', ['organisationId', 'enrolmentId'])
@Index('adjustment_one_open', ['organisationId', 'enrolmentId'], { unique: true, where: `"status" = 'requested'` })
@Check('adjustment_status_is_known', oneOf('status', AdjustmentStatus))
@Check('adjustment_minutes', 'wanted_minutes BETWEEN 0 AND 480 AND extra_minutes BETWEEN 0 AND 480')
@Check('adjustment_decision_is_complete', `(status IN ('agreed', 'agreed-in-part', 'refused')) = (decided_at IS NOT NULL)`)
export class AdjustmentEntity extends IdentifiedRow {
  @Column('uuid')
  enrolmentId!: string;

  @Column('varchar', { length: 20 })
  status!: AdjustmentStatus;

  /** Extra minutes for each assessment, as asked for. */
  @Column('integer')
  wantedMinutes!: number;

  /** What is asked for besides time, in the words of whoever asks; no reasons. */
  @Column('varchar', { length: 500 })
  wanted!: string;

  /** Agreed: extra minutes for each assessment. */
  @Column('integer', { default: 0 })
  extraMinutes!: number;

  /** Agreed: rest breaks, e.g. `10 minutes after each half hour`. */
  @Column('varchar', { length: 200, nullable: true })
  breaks!: string | null;

  /** Agreed: what the place must have, e.g. `step-free`. */
  @Column('varchar', { length: 40, array: true, default: () => `'{}'` })
  venueFeatures!: string[];

  /** Agreed: who or what supports, e.g. a signer. */
  @Column('varchar', { length: 200, nullable: true })
  support!: string | null;

  @Column('uuid')
  requestedBy!: string;

  @Column('timestamptz')
  requestedAt!: Date;

  @Column('uuid', { nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  /** What the apprentice is told about the decision. */
  @Column('varchar', { length: 500, nullable: true })
  decisionReason!: string | null;

  @Column('integer', { default: 1 })
  version!: number;
}
