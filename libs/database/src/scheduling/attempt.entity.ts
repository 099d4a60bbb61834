import { AttemptKind } from '@assay/scheduling/domain';
import { AssessmentMethod } from '@assay/standards/domain';
import { Check, Column, Unique } from 'typeorm';
import { oneOf } from '../schema/one-of';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';
import { EnrolmentEntity } from './enrolment.entity';

/** One try at one method of the plan. */
@TenantTable('attempt')
@RefersTo(() => EnrolmentEntity, 'attempt', 'enrolmentId')
@RefersTo(() => AttemptEntity, 'attempt', 'onAppealOf')
@Unique('attempt_number', ['organisationId', 'enrolmentId', 'method', 'number'])
@Check('attempt_method_is_known', oneOf('method', AssessmentMethod))
@Check('attempt_kind_is_known', oneOf('kind', AttemptKind))
@Check('attempt_number_one_is_first', `number > 1 OR kind = 'first'`)
export class AttemptEntity extends IdentifiedRow {
  @Column('uuid')
  enrolmentId!: string;

  @Column('varchar', { length: 30 })
  method!: AssessmentMethod;

  @Column('integer')
  number!: number;

  @Column('varchar', { length: 10 })
  kind!: AttemptKind;

  /** The local day on which what the plan wants before the event was handed in; null while it is awaited. */
  @Column('date', { nullable: true })
  submittedOn!: string | null;

  /** The attempt whose appeal led to this one: whoever assessed that one stays away from this. */
  @Column('uuid', { nullable: true })
  onAppealOf!: string | null;

  /**
   * Of an attempt that was opened after a result: the last local day on which the event may take place. Pauses move it. Null
   * where the assessment window's end holds.
   */
  @Column('date', { nullable: true })
  latestOn!: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;
}
