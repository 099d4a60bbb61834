import { Injectable } from '@nestjs/common';
import { rowsOf } from '@assay/database';
import { Clock, Commands, conflict, notFound, recordEvent, type Actor } from '@assay/platform/api';
import type { CohortPinRequest, CohortRunResponse } from '@assay/scheduling/contracts';
import { CheckPin } from './check-pin';
import { CohortRunQueries } from './cohort-run-queries';
import { oneCohortRun } from './one-cohort-run';
import { mustBeFinished } from './start-cohort-run';

/** Fixes an assessment of a roster by hand, or lets it go again; the next run keeps what is fixed. */
@Injectable()
export class PinEvent {
  constructor(
    private readonly commands: Commands,
    private readonly checkPin: CheckPin,
    private readonly queries: CohortRunQueries,
    private readonly clock: Clock,
  ) {}

  pin(actor: Actor, runId: string, request: CohortPinRequest): Promise<CohortRunResponse> {
    return this.commands.run(actor, async (manager) => {
      await mustBeFinished(manager, runId);
      const { rules } = await this.checkPin.run(manager, actor, await oneCohortRun(manager, runId), request);
      if (rules.length > 0) throw conflict('pin-refused', { rules });
      const { attemptId, assessorId, date, start, roomId = null } = request;
      const now = this.clock.now();
      await rowsOf(manager, pinSql, [actor.organisationId, runId, attemptId, assessorId, date, start, roomId, actor.accountId, now]);
      const facts = { attemptId, assessorId, date, start, roomId };
      await recordEvent(manager, actor, now, { kind: 'cohort-run.pinned', subjectId: runId, facts });
      return this.queries.response(manager, runId);
    });
  }

  unpin(actor: Actor, runId: string, attemptId: string): Promise<CohortRunResponse> {
    return this.commands.run(actor, async (manager) => {
      await mustBeFinished(manager, runId);
      const gone = await rowsOf(manager, 'DELETE FROM cohort_pin WHERE run_id = $1 AND attempt_id = $2 RETURNING run_id', [
        runId,
        attemptId,
      ]);
      if (gone.length === 0) throw notFound();
      await recordEvent(manager, actor, this.clock.now(), { kind: 'cohort-run.unpinned', subjectId: runId, facts: { attemptId } });
      return this.queries.response(manager, runId);
    });
  }
}

const pinSql = `INSERT INTO cohort_pin (organisation_id, run_id, attempt_id, assessor_id, date, start, room_id, pinned_by, pinned_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  ON CONFLICT (organisation_id, run_id, attempt_id) DO UPDATE SET assessor_id = excluded.assessor_id, date = excluded.date,
    start = excluded.start, room_id = excluded.room_id, pinned_by = excluded.pinned_by, pinned_at = excluded.pinned_at`;
