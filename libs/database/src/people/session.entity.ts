import { Column, Unique } from 'typeorm';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';
import { AccountEntity } from './account.entity';

/** A signed-in browser. The cookie's value is never stored, only its SHA-256. */
@TenantTable('session')
@RefersTo(() => AccountEntity, 'session', 'accountId')
@Unique('session_token', ['tokenHash'])
export class SessionEntity extends IdentifiedRow {
  @Column('uuid')
  accountId!: string;

  @Column('varchar', { length: 64 })
  tokenHash!: string;

  @Column('varchar', { length: 200 })
  userAgent!: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { default: () => 'now()' })
  lastSeenAt!: Date;

  /** When the person last showed who they are: by signing in, or again before a step of consequence. */
  @Column('timestamptz', { default: () => 'now()' })
  confirmedAt!: Date;

  /** The absolute limit; the idle limit is counted from `lastSeenAt`. */
  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;
}
