import { AttemptKind } from '@assay/scheduling/domain';
import { AssessmentMethod } from '@assay/standards/domain';
import { Check, Column, Unique } from 'typeorm';
import { ResultEntity } from '../grading/result.entity';
import { AccountEntity } from '../people/account.entity';
import { oneOf } from '../schema/one-of';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';
import { EnrolmentEntity } from './enrolment.entity';

/** The employer agrees that a method is attempted again after a result: who said so there, and when. */
@TenantTable('reattempt_agreement')
@RefersTo(() => EnrolmentEntity, 'reattempt_agreement', 'enrolmentId')
@RefersTo(() => ResultEntity, 'reattempt_agreement', 'resultId')
@RefersTo(() => AccountEntity, 'reattempt_agreement', 'recordedBy')
@Unique('reattempt_agreement_once', ['organisationId', 'resultId', 'method', 'kind'])
@Check('reattempt_agreement_method_is_known', oneOf('method', AssessmentMethod))
@Check('reattempt_agreement_kind_is_known', oneOf('kind', AttemptKind))
export class ReattemptAgreementEntity extends IdentifiedRow {
  @Column('uuid')
  enrolmentId!: string;

  /** The released result that leaves the method to be attempted again. */
  @Column('uuid')
  resultId!: string;

  @Column('varchar', { length: 30 })
  method!: AssessmentMethod;

  @Column('varchar', { length: 10 })
  kind!: AttemptKind;

  @Column('varchar', { length: 200 })
  agreedBy!: string;

  @Column('date')
  agreedOn!: string;

  @Column('uuid')
  recordedBy!: string;

  @Column('timestamptz')
  recordedAt!: Date;
}
