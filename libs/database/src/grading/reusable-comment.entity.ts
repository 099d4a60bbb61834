import { Check, Column, Index } from 'typeorm';
import { AccountEntity } from '../people/account.entity';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';

/** A phrase kept for feedback, by one person for themselves or by quality assurance for everybody. */
@TenantTable('reusable_comment')
@RefersTo(() => AccountEntity, 'reusable_comment', 'madeBy')
@RefersTo(() => AccountEntity, 'reusable_comment', 'retiredBy')
@Index('reusable_comment_of_account', ['organisationId', 'madeBy'])
@Check('reusable_comment_retirement_is_complete', '(retired_at IS NULL) = (retired_by IS NULL)')
export class ReusableCommentEntity extends IdentifiedRow {
  @Column('varchar', { length: 1000 })
  text!: string;

  /** For everybody who marks, not only for who made it. */
  @Column('boolean')
  shared!: boolean;

  @Column('uuid')
  madeBy!: string;

  @Column('timestamptz')
  madeAt!: Date;

  @Column('uuid', { nullable: true })
  retiredBy!: string | null;

  @Column('timestamptz', { nullable: true })
  retiredAt!: Date | null;
}
