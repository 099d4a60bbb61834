import { Column, PrimaryColumn } from 'typeorm';
import { RefersTo, TenantRow, TenantTable } from '../schema/tenant-table';
import { AccountEntity } from './account.entity';

/** The answer to an unsafe request, kept for thirty days so that the same request gets the same answer. */
@TenantTable('idempotent_answer')
@RefersTo(() => AccountEntity, 'idempotent_answer', 'accountId')
export class IdempotentAnswerEntity extends TenantRow {
  @PrimaryColumn('uuid')
  accountId!: string;

  @PrimaryColumn('varchar', { length: 100 })
  key!: string;

  /** SHA-256 of method, path and body. */
  @Column('varchar', { length: 64 })
  fingerprint!: string;

  @Column('integer')
  status!: number;

  @Column('jsonb', { nullable: true })
  body!: unknown;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;
}
