import { EnrolmentStatus, EnrolmentStep } from '@assay/scheduling/domain';
import { Check, Column, Index } from 'typeorm';
import { AccountEntity } from '../people/account.entity';
import { oneOf } from '../schema/one-of';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';
import { EnrolmentEntity } from './enrolment.entity';

/** A pause, its end, or a withdrawal, with the reason. Append-only; of those outside, only the apprentice sees it. */
@TenantTable('enrolment_step')
@RefersTo(() => EnrolmentEntity, 'enrolment_step', 'enrolmentId')
@RefersTo(() => AccountEntity, 'enrolment_step', 'takenBy')
@Index('enrolment_step_of_enrolment', ['organisationId', 'enrolmentId', 'takenAt'])
@Check('enrolment_step_kind_is_known', oneOf('kind', EnrolmentStep))
@Check('enrolment_step_status_is_known', oneOf('status_before', EnrolmentStatus))
export class EnrolmentStepEntity extends IdentifiedRow {
  @Column('uuid')
  enrolmentId!: string;

  @Column('varchar', { length: 20 })
  kind!: EnrolmentStep;

  @Column('varchar', { length: 20 })
  statusBefore!: EnrolmentStatus;

  @Column('varchar', { length: 500 })
  reason!: string;

  /** When the apprentice is expected back from a pause. */
  @Column('date', { nullable: true })
  expectedOn!: string | null;

  /** The local day from which it counts. */
  @Column('date')
  takenOn!: string;

  @Column('uuid')
  takenBy!: string;

  @Column('timestamptz')
  takenAt!: Date;
}
