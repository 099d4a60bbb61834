import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { firstRow, rowsOf, Transactions, type Tenant } from '@assay/database';
import type { Assignment, Cohort, CohortRunState, EventPin } from '@assay/scheduling/domain';
import type { CohortProgress, CohortRecord, StoredRoster } from './cohort-record';
import { recordColumns } from './one-cohort-run';

/** Where the process that works on a run keeps what it has. */
@Injectable()
export class RunStore {
  constructor(private readonly transactions: Transactions) {}

  /** Takes a run that waits, or whose process died; null where it is finished. */
  claim(tenant: Tenant, id: string): Promise<CohortRecord | null> {
    return this.transactions.run(tenant, (manager) => firstRow<CohortRecord>(manager, claimSql, [id]));
  }

  keepCohort(tenant: Tenant, id: string, cohort: Cohort): Promise<unknown> {
    return this.transactions.run(tenant, (manager) =>
      rowsOf(manager, 'UPDATE cohort_run SET cohort = $2 WHERE id = $1', [id, JSON.stringify(cohort)]),
    );
  }

  /** Says how far it has come; learns whether a person wants it stopped. */
  async beat(tenant: Tenant, id: string, progress: CohortProgress, best: readonly Assignment[] | null): Promise<boolean> {
    const parameters = [id, JSON.stringify(progress), best && JSON.stringify(best)];
    const row = await this.transactions.run(tenant, (manager) => firstRow<{ stop: boolean }>(manager, beatSql, parameters));
    return row?.stop ?? true;
  }

  /** Ends a run; whoever comes too late changes nothing. */
  finish(tenant: Tenant, id: string, outcome: FinishedRun): Promise<unknown> {
    const { state, roster = null, progress = null, failure = null } = outcome;
    const parameters = [id, state, roster && JSON.stringify(roster), progress && JSON.stringify(progress), failure];
    return this.transactions.run(tenant, (manager) => rowsOf(manager, finishSql, parameters));
  }
}

export interface FinishedRun {
  readonly state: CohortRunState;
  readonly roster?: StoredRoster;
  readonly progress?: CohortProgress;
  readonly failure?: string;
}

/** What people fixed in a run, by attempt. */
export async function pinsOf(manager: EntityManager, runId: string): Promise<ReadonlyMap<string, EventPin>> {
  const rows = await rowsOf<{ attemptId: string; assessor: string; date: string; start: string; venue: string | null }>(manager, pinsSql, [
    runId,
  ]);
  return new Map(rows.map(({ attemptId, venue, ...pin }) => [attemptId, { ...pin, ...(venue === null ? {} : { venue }) }]));
}

const pinsSql = `SELECT attempt_id AS "attemptId", assessor_id AS assessor, date::text, to_char(start, 'HH24:MI') AS start, room_id AS venue
  FROM cohort_pin WHERE run_id = $1`;

const claimSql = `UPDATE cohort_run SET state = 'running', started_at = coalesce(started_at, now()), beat_at = now()
  WHERE id = $1 AND state IN ('queued', 'running') RETURNING ${recordColumns}`;

const beatSql = `UPDATE cohort_run SET progress = $2, best = coalesce($3::jsonb, best), beat_at = now()
  WHERE id = $1 RETURNING cancel_wanted OR state <> 'running' AS stop`;

const finishSql = `UPDATE cohort_run SET state = $2, roster = coalesce($3::jsonb, roster), progress = coalesce($4::jsonb, progress),
    failure = $5, finished_at = now(), best = NULL
  WHERE id = $1 AND state IN ('queued', 'running') RETURNING id`;
