import type { ModerationDecision } from '@assay/grading/domain';
import type { AttemptKind } from '@assay/scheduling/domain';
import type { AssessmentMethod } from '@assay/standards/domain';
import { Column, Index, PrimaryColumn } from 'typeorm';
import { AssessorEntity } from '../people/assessor.entity';
import { AttemptEntity } from '../scheduling/attempt.entity';
import { RefersTo, TenantRow, TenantTable } from '../schema/tenant-table';

/** A mark as figures count it: the newest of each assessor of an attempt, as it stands. Only triggers write it. */
@TenantTable('counted_mark')
@RefersTo(() => AttemptEntity, 'counted_mark', 'attemptId')
@RefersTo(() => AssessorEntity, 'counted_mark', 'assessorId')
@Index('counted_mark_submitted', ['organisationId', 'submittedAt'])
export class CountedMarkEntity extends TenantRow {
  @PrimaryColumn('uuid')
  attemptId!: string;

  @PrimaryColumn('uuid')
  assessorId!: string;

  @Column('timestamptz')
  submittedAt!: Date;

  @Column('varchar', { length: 30 })
  method!: AssessmentMethod;

  @Column('varchar', { length: 10 })
  kind!: AttemptKind;

  @Column('uuid')
  assessmentPlanId!: string;

  @Column('uuid')
  trainingProviderId!: string;

  /** The moderated grade, the assessor's where there is none. */
  @Column('varchar', { length: 20 })
  grade!: string;

  @Column('boolean')
  sampled!: boolean;

  @Column('varchar', { length: 20, nullable: true })
  decision!: ModerationDecision | null;
}
