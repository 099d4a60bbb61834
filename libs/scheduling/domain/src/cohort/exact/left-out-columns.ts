import type { SparseColumns } from '../bound/sparse-columns';
import { NONE } from '../problem/problem';
import type { Problem } from '../problem/problem';
import type { PoolRows } from './pool-rows';

/** The columns that stand before those of days: each event left out, and with it those that must follow; each assessor's minutes over target. */
export function addLeftOutAndOverTarget({ events, assessorCount, cohort }: Problem, rows: PoolRows, sparse: SparseColumns): void {
  const orderRow = (event: number) => rows.orders + rows.ordered.indexOf(event);
  for (let event = 0; event < events.count; event++) {
    const entries: [number, number][] = [[event, 1]];
    if (events.after[event] !== NONE) entries.push([orderRow(event), 1]);
    for (const follower of events.followers[event] ?? []) entries.push([orderRow(follower), -1]);
    sparse.add(cohort.weights.unscheduled, 1, entries);
  }
  for (let assessor = 0; assessor < assessorCount; assessor++)
    sparse.add(cohort.weights.overTargetMinute, Infinity, [[rows.targets + assessor, -1]]);
}
