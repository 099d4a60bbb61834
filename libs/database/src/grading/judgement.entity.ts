import { Check, Column, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountEntity } from '../people/account.entity';
import { AssessorEntity } from '../people/assessor.entity';
import { RefersTo, TenantRow, TenantTable } from '../schema/tenant-table';
import { RubricCriterionEntity } from '../standards/rubric-criterion.entity';
import { MarkingEntity } from './marking.entity';

/**
 * What an assessor judged about a criterion, each save a row of its own: the highest revision is the present state,
 * the others are its history. A stale save collides with the key and is refused, so nothing is ever overwritten.
 */
@TenantTable('judgement')
@ForeignKey(() => MarkingEntity, ['organisationId', 'attemptId'], ['organisationId', 'attemptId'], {
  name: 'judgement_marking',
})
@RefersTo(() => AssessorEntity, 'judgement', 'assessorId')
@RefersTo(() => RubricCriterionEntity, 'judgement', 'criterionId')
@RefersTo(() => AccountEntity, 'judgement', 'savedBy')
@Check('judgement_revision_starts_at_one', 'revision >= 1')
export class JudgementEntity extends TenantRow {
  @PrimaryColumn('uuid')
  attemptId!: string;

  @PrimaryColumn('uuid')
  assessorId!: string;

  @PrimaryColumn('uuid')
  criterionId!: string;

  @PrimaryColumn('integer')
  revision!: number;

  /** The grade of the chosen level; null while none is chosen. */
  @Column('varchar', { length: 20, nullable: true })
  grade!: string | null;

  @Column('text')
  evidence!: string;

  @Column('text')
  remark!: string;

  @Column('uuid')
  savedBy!: string;

  @Column('timestamptz')
  savedAt!: Date;
}
