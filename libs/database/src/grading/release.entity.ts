import { ReleaseStatus } from '@assay/grading/domain';
import { Check, Column, Index } from 'typeorm';
import { AccountEntity } from '../people/account.entity';
import { oneOf } from '../schema/one-of';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';

/** A batch of results on its way out. From `effectiveAt`, by the database's clock, they can be seen. */
@TenantTable('release')
@RefersTo(() => AccountEntity, 'release', 'preparedBy')
@RefersTo(() => AccountEntity, 'release', 'decidedBy')
@Index('release_taking_effect', ['organisationId', 'effectiveAt'], { where: `"status" = 'approved'` })
@Check('release_status_is_known', oneOf('status', ReleaseStatus))
@Check('release_needs_second_person', `status <> 'approved' OR (decided_by IS NOT NULL AND decided_by <> prepared_by)`)
@Check('release_approved_has_time', `(status = 'approved') = (effective_at IS NOT NULL)`)
export class ReleaseEntity extends IdentifiedRow {
  @Column('varchar', { length: 20 })
  status!: ReleaseStatus;

  @Column('uuid')
  preparedBy!: string;

  @Column('timestamptz', { default: () => 'now()' })
  preparedAt!: Date;

  /** The time asked for; null means as soon as it is approved. */
  @Column('timestamptz', { nullable: true })
  wantedAt!: Date | null;

  @Column('uuid', { nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  effectiveAt!: Date | null;
}
