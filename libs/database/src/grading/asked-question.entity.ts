import { Column, ForeignKey, Index } from 'typeorm';
import { AccountEntity } from '../people/account.entity';
import { AssessorEntity } from '../people/assessor.entity';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';
import { RubricCriterionEntity } from '../standards/rubric-criterion.entity';
import { MarkingEntity } from './marking.entity';

/** A question that the assessor asked. The device makes the id, so that a question sent twice is there once. */
@TenantTable('asked_question')
@ForeignKey(() => MarkingEntity, ['organisationId', 'attemptId'], ['organisationId', 'attemptId'], { name: 'asked_question_marking' })
@RefersTo(() => AssessorEntity, 'asked_question', 'assessorId')
@RefersTo(() => RubricCriterionEntity, 'asked_question', 'criterionId')
@RefersTo(() => AccountEntity, 'asked_question', 'savedBy')
@Index('asked_question_of_attempt', ['organisationId', 'attemptId'])
export class AskedQuestionEntity extends IdentifiedRow {
  @Column('uuid')
  attemptId!: string;

  @Column('uuid')
  assessorId!: string;

  /** Null for a question that belongs to no single criterion. */
  @Column('uuid', { nullable: true })
  criterionId!: string | null;

  @Column('varchar', { length: 1000 })
  text!: string;

  /** By the clock of the assessor's device. */
  @Column('timestamptz')
  askedAt!: Date;

  @Column('uuid')
  savedBy!: string;

  @Column('timestamptz')
  savedAt!: Date;
}
