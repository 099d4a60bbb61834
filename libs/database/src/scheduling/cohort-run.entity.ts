import { CohortRunKind, CohortRunState } from '@assay/scheduling/domain';
import { Check, Column, Index } from 'typeorm';
import { AccountEntity } from '../people/account.entity';
import { oneOf } from '../schema/one-of';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';

/** One search for a roster: what was asked for, how far it has come, what it found. */
@TenantTable('cohort_run')
@RefersTo(() => AccountEntity, 'cohort_run', 'requestedBy')
@RefersTo(() => CohortRunEntity, 'cohort_run', 'basedOn')
@Index('cohort_run_unfinished', ['organisationId', 'beatAt'], { where: `"state" IN ('queued', 'running')` })
@Index('cohort_run_latest', ['organisationId', 'requestedAt'])
@Check('cohort_run_kind_is_known', oneOf('kind', CohortRunKind))
@Check('cohort_run_state_is_known', oneOf('state', CohortRunState))
export class CohortRunEntity extends IdentifiedRow {
  @Column('varchar', { length: 120 })
  name!: string;

  @Column('varchar', { length: 10 })
  kind!: CohortRunKind;

  @Column('varchar', { length: 10 })
  state!: CohortRunState;

  /** The run it goes on from: its pins and its roster are taken over. */
  @Column('uuid', { nullable: true })
  basedOn!: string | null;

  /** Attempts, wishes, limits, dates: everything a person chose. */
  @Column('jsonb')
  wanted!: object;

  /** The cohort file as compiled when the run started; ids only, no names. */
  @Column('jsonb', { nullable: true })
  cohort!: object | null;

  /** Seconds, cost, bound, gap and counts, as told last. */
  @Column('jsonb', { nullable: true })
  progress!: object | null;

  /** The best assignments so far: what is left when the process dies. */
  @Column('jsonb', { nullable: true })
  best!: object | null;

  /** The roster, with what stayed out and why. */
  @Column('jsonb', { nullable: true })
  roster!: object | null;

  @Column('boolean', { default: false })
  cancelWanted!: boolean;

  /** When the process that works on it last said so. */
  @Column('timestamptz', { nullable: true })
  beatAt!: Date | null;

  @Column('varchar', { length: 300, nullable: true })
  failure!: string | null;

  @Column('uuid')
  requestedBy!: string;

  @Column('timestamptz')
  requestedAt!: Date;

  @Column('timestamptz', { nullable: true })
  startedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;
}
