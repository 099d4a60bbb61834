import { AppealDecision, AppealStatus, openAppealStatuses } from '@assay/grading/domain';
import { AssessmentMethod } from '@assay/standards/domain';
import { Check, Column, Index } from 'typeorm';
import { AccountEntity } from '../people/account.entity';
import { oneOf } from '../schema/one-of';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';
import { quoted } from '../sql/quoted';
import { EnrolmentEntity } from '../scheduling/enrolment.entity';
import { ResultEntity } from './result.entity';

/** An appeal against a released result. While it is open the certificate is not claimed. */
@TenantTable('appeal')
@RefersTo(() => EnrolmentEntity, 'appeal', 'enrolmentId')
@RefersTo(() => ResultEntity, 'appeal', 'resultId')
@RefersTo(() => AccountEntity, 'appeal', 'lodgedBy')
@RefersTo(() => AccountEntity, 'appeal', 'decidedBy')
@Index('appeal_one_open', ['organisationId', 'enrolmentId'], { unique: true, where: `"status" IN (${quoted(openAppealStatuses)})` })
@Check('appeal_method_is_known', oneOf('method', AssessmentMethod))
@Check('appeal_status_is_known', oneOf('status', AppealStatus))
@Check('appeal_decision_is_known', oneOf('decision', AppealDecision))
@Check('appeal_decision_is_complete', `(status = 'decided') = (num_nulls(decision, outside_member, decided_by, decided_at) = 0)`)
@Check('appeal_has_grounds', 'cardinality(grounds) > 0')
export class AppealEntity extends IdentifiedRow {
  @Column('uuid')
  enrolmentId!: string;

  @Column('uuid')
  resultId!: string;

  /** The assessment it is about; null where it is about the whole. */
  @Column('varchar', { length: 30, nullable: true })
  method!: AssessmentMethod | null;

  @Column('varchar', { length: 30, array: true })
  grounds!: string[];

  @Column('varchar', { length: 8000 })
  statement!: string;

  @Column('uuid', { array: true })
  fileIds!: string[];

  @Column('uuid')
  lodgedBy!: string;

  @Column('timestamptz')
  lodgedAt!: Date;

  /** Last local days, by the settings of the day on which it was lodged. */
  @Column('date')
  acknowledgeBy!: string;

  @Column('date')
  decideBy!: string;

  @Column('varchar', { length: 20 })
  status!: AppealStatus;

  @Column('varchar', { length: 20, nullable: true })
  decision!: AppealDecision | null;

  /** Who from outside the organisation took part in the decision. */
  @Column('varchar', { length: 200, nullable: true })
  outsideMember!: string | null;

  @Column('uuid', { nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;
}
