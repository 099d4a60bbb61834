import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '@assay/database';
import { Commands, conflict, invalid, type Actor } from '@assay/platform/api';
import { isLocalDate } from '@assay/platform/util';
import type { CohortRunRequest, CohortRunResponse } from '@assay/scheduling/contracts';
import { CohortRunKind, finishedRunStates } from '@assay/scheduling/domain';
import { CohortRunQueries } from './cohort-run-queries';
import { oneCohortRun } from './one-cohort-run';
import { QueueRun } from './queue-run';

/** Queues the search for dates for everything chosen. */
@Injectable()
export class StartCohortRun {
  constructor(
    private readonly commands: Commands,
    private readonly queue: QueueRun,
    private readonly queries: CohortRunQueries,
  ) {}

  run(actor: Actor, request: CohortRunRequest): Promise<CohortRunResponse> {
    return this.commands.run(actor, async (manager) => {
      const { name, attemptIds, basedOn = null, ...options } = request;
      mustBeAPeriod(options);
      await mustBeKnown(manager, attemptIds);
      if (basedOn !== null) await mustBeFinished(manager, basedOn);
      const wanted = { attemptIds: [...new Set(attemptIds)], options, absences: [] };
      const id = await this.queue.run(manager, actor, { name, kind: CohortRunKind.Schedule, basedOn, wanted });
      if (basedOn !== null) await rowsOf(manager, copyPins, [basedOn, id, attemptIds]);
      return this.queries.response(manager, id);
    });
  }
}

function mustBeAPeriod({ from, until }: Pick<CohortRunRequest, 'from' | 'until'>): void {
  const wrong = (field: string) => invalid([{ field, code: 'date', detail: 'There is no such day.' }]);
  if (from !== undefined && !isLocalDate(from)) throw wrong('from');
  if (until !== undefined && !isLocalDate(until)) throw wrong('until');
  if (from !== undefined && until !== undefined && until < from)
    throw invalid([{ field: 'until', code: 'period', detail: 'The last day comes before the first.' }]);
}

async function mustBeKnown(manager: EntityManager, attemptIds: readonly string[]): Promise<void> {
  if (attemptIds.length === 0) throw invalid([{ field: 'attemptIds', code: 'empty', detail: 'Choose at least one assessment.' }]);
  const known = await rowsOf(manager, 'SELECT id FROM attempt WHERE id = ANY($1::uuid[])', [attemptIds]);
  if (known.length < new Set(attemptIds).size)
    throw invalid([{ field: 'attemptIds', code: 'unknown', detail: 'Some of these assessments do not exist.' }]);
}

/** A run that others go on from must not change any more. */
export async function mustBeFinished(manager: EntityManager, id: string): Promise<void> {
  const { state } = await oneCohortRun(manager, id);
  if (!finishedRunStates.includes(state)) throw conflict('run-not-finished', { state });
}

const copyPins = `INSERT INTO cohort_pin (organisation_id, run_id, attempt_id, assessor_id, date, start, room_id, pinned_by, pinned_at)
  SELECT organisation_id, $2, attempt_id, assessor_id, date, start, room_id, pinned_by, pinned_at
  FROM cohort_pin WHERE run_id = $1 AND attempt_id = ANY($3::uuid[])`;
