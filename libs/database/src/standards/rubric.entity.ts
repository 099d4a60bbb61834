import { RubricStatus } from '@assay/standards/domain';
import { Check, Column, Index, Unique } from 'typeorm';
import { AccountEntity } from '../people/account.entity';
import { oneOf } from '../schema/one-of';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';
import { StandardVersionEntity } from './standard-version.entity';

/** One edition of the rubric of a standard version. At most one is in work, and at most one published, at a time. */
@TenantTable('rubric')
@RefersTo(() => StandardVersionEntity, 'rubric', 'standardVersionId')
@RefersTo(() => AccountEntity, 'rubric', 'createdBy')
@RefersTo(() => AccountEntity, 'rubric', 'submittedBy')
@RefersTo(() => AccountEntity, 'rubric', 'approvedBy')
@RefersTo(() => AccountEntity, 'rubric', 'publishedBy')
@RefersTo(() => AccountEntity, 'rubric', 'returnedBy')
@Unique('rubric_edition', ['organisationId', 'standardVersionId', 'edition'])
@Index('rubric_published_once', ['organisationId', 'standardVersionId'], {
  unique: true,
  where: `"status" = 'published'`,
})
@Index('rubric_one_in_work', ['organisationId', 'standardVersionId'], {
  unique: true,
  where: `"status" IN ('draft', 'submitted', 'approved')`,
})
@Check('rubric_status_is_known', oneOf('status', RubricStatus))
@Check(
  'rubric_needs_second_person',
  'approved_by IS NULL OR (approved_by <> created_by AND approved_by <> submitted_by AND approved_by <> ALL (editors))',
)
@Check('rubric_approved_before_published', `status NOT IN ('approved', 'published', 'superseded') OR approved_by IS NOT NULL`)
export class RubricEntity extends IdentifiedRow {
  @Column('uuid')
  standardVersionId!: string;

  @Column('integer')
  edition!: number;

  @Column('varchar', { length: 20 })
  status!: RubricStatus;

  @Column('varchar', { length: 20 })
  generatorVersion!: string;

  /** The generator's settings: scale, title, KSB map. With the document they make the rubric again. */
  @Column('jsonb')
  settings!: object;

  @Column('uuid')
  createdBy!: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  /** Everybody who changed a criterion of this edition; none of them can approve it. */
  @Column('uuid', { array: true, default: () => "'{}'" })
  editors!: string[];

  @Column('uuid', { nullable: true })
  submittedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  submittedAt!: Date | null;

  @Column('uuid', { nullable: true })
  approvedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  approvedAt!: Date | null;

  @Column('uuid', { nullable: true })
  publishedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  publishedAt!: Date | null;

  /** Who last sent it back to draft, and why; cleared when it is submitted again. */
  @Column('uuid', { nullable: true })
  returnedBy!: string | null;

  @Column('varchar', { length: 2000, nullable: true })
  returnReason!: string | null;

  /** Counts the changes, for `If-Match`. */
  @Column('integer', { default: 1 })
  version!: number;
}
