import { Check, Column, PrimaryColumn } from 'typeorm';
import { AccountEntity } from '../people/account.entity';
import { RefersTo, TenantRow, TenantTable } from '../schema/tenant-table';
import { AppealEntity } from './appeal.entity';
import { MarkVersionEntity } from './mark-version.entity';

/** Another mark that may share the fault of an upheld appeal was looked at: it stands, or it has to be corrected. */
@TenantTable('appeal_review')
@RefersTo(() => AppealEntity, 'appeal_review', 'appealId')
@RefersTo(() => MarkVersionEntity, 'appeal_review', 'markVersionId')
@RefersTo(() => AccountEntity, 'appeal_review', 'lookedBy')
@Check('appeal_review_finding_is_known', `finding IN ('stands', 'to-correct')`)
export class AppealReviewEntity extends TenantRow {
  @PrimaryColumn('uuid')
  appealId!: string;

  @PrimaryColumn('uuid')
  markVersionId!: string;

  @Column('varchar', { length: 20 })
  finding!: 'stands' | 'to-correct';

  @Column('varchar', { length: 2000 })
  words!: string;

  @Column('uuid')
  lookedBy!: string;

  @Column('timestamptz')
  lookedAt!: Date;
}
