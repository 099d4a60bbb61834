import { CaseKind, CaseOutcome, CaseStatus } from '@assay/grading/domain';
import { Check, Column, Index } from 'typeorm';
import { AccountEntity } from '../people/account.entity';
import { oneOf } from '../schema/one-of';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';
import { AttemptEntity } from '../scheduling/attempt.entity';
import { EnrolmentEntity } from '../scheduling/enrolment.entity';

/** A suspicion of malpractice or maladministration. While it is open nothing of the enrolment is released. */
@TenantTable('malpractice_case')
@RefersTo(() => EnrolmentEntity, 'malpractice_case', 'enrolmentId')
@RefersTo(() => AttemptEntity, 'malpractice_case', 'attemptId')
@RefersTo(() => AccountEntity, 'malpractice_case', 'openedBy')
@RefersTo(() => AccountEntity, 'malpractice_case', 'closedBy')
@Index('malpractice_case_of_enrolment', ['organisationId', 'enrolmentId'], { where: `"status" = 'open'` })
@Check('malpractice_case_kind_is_known', oneOf('kind', CaseKind))
@Check('malpractice_case_status_is_known', oneOf('status', CaseStatus))
@Check('malpractice_case_outcome_is_known', oneOf('outcome', CaseOutcome))
@Check('malpractice_case_close_is_complete', `(status = 'closed') = (num_nulls(outcome, conclusion, closed_by, closed_at) = 0)`)
@Check('malpractice_case_voids_an_attempt', `outcome <> 'attempt-void' OR attempt_id IS NOT NULL`)
@Check('malpractice_case_voiding_has_two_people', `outcome <> 'attempt-void' OR closed_by <> opened_by`)
export class MalpracticeCaseEntity extends IdentifiedRow {
  @Column('uuid')
  enrolmentId!: string;

  /** The attempt it is about; null where it is about the enrolment as a whole. */
  @Column('uuid', { nullable: true })
  attemptId!: string | null;

  @Column('varchar', { length: 20 })
  kind!: CaseKind;

  @Column('varchar', { length: 4000 })
  reason!: string;

  @Column('varchar', { length: 10 })
  status!: CaseStatus;

  @Column('uuid')
  openedBy!: string;

  @Column('timestamptz')
  openedAt!: Date;

  @Column('varchar', { length: 20, nullable: true })
  outcome!: CaseOutcome | null;

  @Column('varchar', { length: 4000, nullable: true })
  conclusion!: string | null;

  @Column('uuid', { nullable: true })
  closedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;
}
