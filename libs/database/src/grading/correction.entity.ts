import { CorrectionStatus } from '@assay/grading/domain';
import { Check, Column, Index } from 'typeorm';
import { AccountEntity } from '../people/account.entity';
import { oneOf } from '../schema/one-of';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';
import { AppealEntity } from './appeal.entity';
import { MarkVersionEntity } from './mark-version.entity';
import { ResultEntity } from './result.entity';

/** What is wrong in one mark of a result and what shall stand instead. Approved, it leads to a new version of both. */
@TenantTable('correction')
@RefersTo(() => ResultEntity, 'correction', 'resultId')
@RefersTo(() => MarkVersionEntity, 'correction', 'markVersionId')
@RefersTo(() => AppealEntity, 'correction', 'appealId')
@RefersTo(() => ResultEntity, 'correction', 'newResultId')
@RefersTo(() => MarkVersionEntity, 'correction', 'newMarkVersionId')
@RefersTo(() => AccountEntity, 'correction', 'preparedBy')
@RefersTo(() => AccountEntity, 'correction', 'decidedBy')
@Index('correction_one_prepared', ['organisationId', 'resultId'], { unique: true, where: `"status" = 'prepared'` })
@Index('correction_led_to', ['organisationId', 'newResultId'])
@Check('correction_status_is_known', oneOf('status', CorrectionStatus))
@Check('correction_says_why', `reason <> ''`)
@Check('correction_needs_second_person', `status <> 'approved' OR (decided_by IS NOT NULL AND decided_by <> prepared_by)`)
@Check(
  'correction_approved_leads_on',
  `(status = 'approved') = (new_result_id IS NOT NULL) AND (new_result_id IS NULL) = (new_mark_version_id IS NULL)`,
)
export class CorrectionEntity extends IdentifiedRow {
  @Column('uuid')
  resultId!: string;

  @Column('uuid')
  markVersionId!: string;

  /** The criteria whose level or feedback changes: criterion, grade, remark. */
  @Column('jsonb')
  levels!: object;

  /** The grade of the method that shall stand. */
  @Column('varchar', { length: 20 })
  grade!: string;

  /** Why, in plain words: the apprentice reads it. */
  @Column('varchar', { length: 2000 })
  reason!: string;

  /** The upheld appeal that it follows from. */
  @Column('uuid', { nullable: true })
  appealId!: string | null;

  @Column('varchar', { length: 20 })
  status!: CorrectionStatus;

  @Column('uuid')
  preparedBy!: string;

  @Column('timestamptz')
  preparedAt!: Date;

  /** The time asked for; null means as soon as it is approved. */
  @Column('timestamptz', { nullable: true })
  wantedAt!: Date | null;

  @Column('uuid', { nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  @Column('uuid', { nullable: true })
  newMarkVersionId!: string | null;

  @Column('uuid', { nullable: true })
  newResultId!: string | null;
}
