import { ModerationDecision } from '@assay/grading/domain';
import { Check, Column, Index, Unique } from 'typeorm';
import { AccountEntity } from '../people/account.entity';
import { oneOf } from '../schema/one-of';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';
import { MarkVersionEntity } from './mark-version.entity';

/** What an internal quality assurer decided about a mark, and why. */
@TenantTable('moderation')
@RefersTo(() => MarkVersionEntity, 'moderation', 'markVersionId')
@RefersTo(() => AccountEntity, 'moderation', 'moderatedBy')
@Unique('moderation_once_per_mark', ['organisationId', 'markVersionId'])
@Check('moderation_decision_is_known', oneOf('decision', ModerationDecision))
@Check('moderation_change_has_reason', `decision = 'upheld' OR reason <> ''`)
@Check('moderation_return_has_no_grade', `(decision = 'returned') = (grade IS NULL)`)
@Index('moderation_moderated', ['organisationId', 'moderatedAt'])
export class ModerationEntity extends IdentifiedRow {
  @Column('uuid')
  markVersionId!: string;

  @Column('varchar', { length: 20 })
  decision!: ModerationDecision;

  /** The moderated grade; none where the mark goes back. */
  @Column('varchar', { length: 20, nullable: true })
  grade!: string | null;

  @Column('text', { default: '' })
  reason!: string;

  @Column('uuid')
  moderatedBy!: string;

  @Column('timestamptz')
  moderatedAt!: Date;
}
