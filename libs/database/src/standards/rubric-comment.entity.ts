import { Check, Column } from 'typeorm';
import { AccountEntity } from '../people/account.entity';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';
import { RubricCriterionEntity } from './rubric-criterion.entity';
import { RubricEntity } from './rubric.entity';

/** A remark about a criterion. The first of a thread carries whether the thread is settled. */
@TenantTable('rubric_comment')
@RefersTo(() => RubricEntity, 'rubric_comment', 'rubricId')
@RefersTo(() => RubricCriterionEntity, 'rubric_comment', 'criterionId')
@RefersTo(() => RubricCommentEntity, 'rubric_comment', 'replyTo')
@RefersTo(() => AccountEntity, 'rubric_comment', 'writtenBy')
@RefersTo(() => AccountEntity, 'rubric_comment', 'resolvedBy')
@Check('rubric_comment_resolution_is_complete', '(resolved_at IS NULL) = (resolved_by IS NULL)')
@Check('rubric_comment_threads_are_resolved', 'reply_to IS NULL OR resolved_at IS NULL')
export class RubricCommentEntity extends IdentifiedRow {
  @Column('uuid')
  rubricId!: string;

  @Column('uuid')
  criterionId!: string;

  /** The first comment of the thread; null for that one itself. */
  @Column('uuid', { nullable: true })
  replyTo!: string | null;

  @Column('varchar', { length: 2000 })
  text!: string;

  @Column('uuid')
  writtenBy!: string;

  @Column('timestamptz')
  writtenAt!: Date;

  @Column('uuid', { nullable: true })
  resolvedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  resolvedAt!: Date | null;
}
