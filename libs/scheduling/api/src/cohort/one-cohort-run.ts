import type { EntityManager } from 'typeorm';
import { firstRow } from '@assay/database';
import { notFound } from '@assay/platform/api';
import type { CohortRecord } from './cohort-record';

/** SQL: a run's columns under the names of its record. */
export const recordColumns = `id, name, kind, state, based_on AS "basedOn", wanted, cohort, progress, best, roster,
  cancel_wanted AS "cancelWanted", requested_by AS "requestedBy"`;

/** The run; what another organisation has is not found. */
export async function oneCohortRun(manager: EntityManager, id: string): Promise<CohortRecord> {
  const row = await firstRow<CohortRecord>(manager, `SELECT ${recordColumns} FROM cohort_run WHERE id = $1`, [id]);
  if (!row) throw notFound();
  return row;
}
