import { AttemptStatus } from '@assay/grading/domain';
import { Check, Column, PrimaryColumn } from 'typeorm';
import { AssessorEntity } from '../people/assessor.entity';
import { oneOf } from '../schema/one-of';
import { RefersTo, TenantRow, TenantTable } from '../schema/tenant-table';
import { AttemptEntity } from '../scheduling/attempt.entity';
import { RubricEntity } from '../standards/rubric.entity';

/** Where an attempt stands between its event and its release, and by which rubric it is marked. */
@TenantTable('marking')
@RefersTo(() => AttemptEntity, 'marking', 'attemptId')
@RefersTo(() => RubricEntity, 'marking', 'rubricId')
@RefersTo(() => AssessorEntity, 'marking', 'assessorId')
@Check('marking_status_is_known', oneOf('status', AttemptStatus))
export class MarkingEntity extends TenantRow {
  @PrimaryColumn('uuid')
  attemptId!: string;

  @Column('uuid')
  rubricId!: string;

  @Column('uuid')
  assessorId!: string;

  @Column('varchar', { length: 20 })
  status!: AttemptStatus;

  @Column('timestamptz')
  openedAt!: Date;

  @Column('integer', { default: 1 })
  version!: number;
}
