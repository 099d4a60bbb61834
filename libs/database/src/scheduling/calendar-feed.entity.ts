import { Column, Index, Unique } from 'typeorm';
import { AccountEntity } from '../people/account.entity';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';

/** A person's calendar feed behind a secret address. The secret is never stored, only its SHA-256. */
@TenantTable('calendar_feed')
@RefersTo(() => AccountEntity, 'calendar_feed', 'accountId')
@Unique('calendar_feed_secret', ['secretHash'])
@Index('calendar_feed_one_live', ['organisationId', 'accountId'], { unique: true, where: `"revoked_at" IS NULL` })
export class CalendarFeedEntity extends IdentifiedRow {
  @Column('uuid')
  accountId!: string;

  @Column('varchar', { length: 64 })
  secretHash!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;
}
