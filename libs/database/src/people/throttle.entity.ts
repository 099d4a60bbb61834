import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Counters that all processes share. They hold hashes of addresses and accounts, and nothing of any organisation. */
@Entity('throttle')
export class ThrottleEntity {
  /** SHA-256 of what is counted. */
  @PrimaryColumn('varchar', { length: 64 })
  key!: string;

  @Column('integer')
  hits!: number;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  blockedUntil!: Date | null;
}
