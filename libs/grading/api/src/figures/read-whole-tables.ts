import { rowsOf } from '@assay/database';
import type { EntityManager } from 'typeorm';

/**
 * For the rest of the transaction: figures join whole tables, which is quick by hashing and slow row by row. What the
 * policies let through is more than the planner foresees, so it would go row by row; and compiling a query that runs
 * once takes longer than running it. It is planned for what is asked this time: a plan for whatever could be asked takes
 * three times as long to run.
 */
export async function readWholeTables(manager: EntityManager): Promise<void> {
  await rowsOf(manager, sql);
}

const sql = `SELECT set_config('enable_nestloop', 'off', true), set_config('work_mem', '64MB', true), set_config('jit', 'off', true),
  set_config('plan_cache_mode', 'force_custom_plan', true)`;
