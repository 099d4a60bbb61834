import { ConsiderationEffect, ConsiderationStatus } from '@assay/grading/domain';
import { Check, Column, Index } from 'typeorm';
import { AccountEntity } from '../people/account.entity';
import { oneOf } from '../schema/one-of';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';
import { AttemptEntity } from '../scheduling/attempt.entity';

/** Special consideration asked for after an assessment. What is agreed opens a way; it never touches a mark. */
@TenantTable('consideration')
@RefersTo(() => AttemptEntity, 'consideration', 'attemptId')
@RefersTo(() => AccountEntity, 'consideration', 'requestedBy')
@RefersTo(() => AccountEntity, 'consideration', 'decidedBy')
@Index('consideration_one_open', ['organisationId', 'attemptId'], { unique: true, where: `"status" = 'requested'` })
@Index('consideration_of_attempt', ['organisationId', 'attemptId'])
@Check('consideration_status_is_known', oneOf('status', ConsiderationStatus))
@Check('consideration_effect_is_known', oneOf('effect', ConsiderationEffect))
@Check('consideration_decision_is_complete', `(status IN ('agreed', 'refused')) = (num_nulls(decided_by, decided_at, words) = 0)`)
@Check(
  'consideration_agreed_has_effect',
  `(status = 'agreed') = (effect IS NOT NULL) AND coalesce(effect = 'longer-window', false) = (latest_on IS NOT NULL)`,
)
export class ConsiderationEntity extends IdentifiedRow {
  @Column('uuid')
  attemptId!: string;

  @Column('varchar', { length: 20 })
  status!: ConsiderationStatus;

  @Column('uuid', { array: true })
  fileIds!: string[];

  @Column('uuid')
  requestedBy!: string;

  @Column('timestamptz')
  requestedAt!: Date;

  @Column('varchar', { length: 20, nullable: true })
  effect!: ConsiderationEffect | null;

  /** Where the window is longer: the last local day on which the method may be attempted. */
  @Column('date', { nullable: true })
  latestOn!: string | null;

  /** What the apprentice is told about the decision. */
  @Column('varchar', { length: 2000, nullable: true })
  words!: string | null;

  @Column('uuid', { nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;
}
