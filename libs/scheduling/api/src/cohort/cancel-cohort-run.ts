import { Injectable } from '@nestjs/common';
import { firstRow } from '@assay/database';
import { Clock, Commands, conflict, recordEvent, type Actor } from '@assay/platform/api';
import type { CohortRunResponse } from '@assay/scheduling/contracts';
import { CohortRunQueries } from './cohort-run-queries';
import { oneCohortRun } from './one-cohort-run';

/** Ends a run: a running one keeps its best roster so far, one that waits never starts. */
@Injectable()
export class CancelCohortRun {
  constructor(
    private readonly commands: Commands,
    private readonly queries: CohortRunQueries,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string): Promise<CohortRunResponse> {
    return this.commands.run(actor, async (manager) => {
      const { state } = await oneCohortRun(manager, id);
      if (!(await firstRow(manager, cancelSql, [id]))) throw conflict('run-finished', { state });
      await recordEvent(manager, actor, this.clock.now(), { kind: 'cohort-run.cancelled', subjectId: id });
      return this.queries.response(manager, id);
    });
  }
}

const cancelSql = `UPDATE cohort_run SET cancel_wanted = true,
    state = CASE state WHEN 'queued' THEN 'cancelled' ELSE state END, finished_at = CASE state WHEN 'queued' THEN now() END
  WHERE id = $1 AND state IN ('queued', 'running') RETURNING id`;
