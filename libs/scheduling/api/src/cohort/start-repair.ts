import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '@assay/database';
import { Commands, conflict, invalid, type Actor } from '@assay/platform/api';
import { isLocalDate } from '@assay/platform/util';
import type { CohortAbsenceRequest, CohortRepairRequest, CohortRunResponse } from '@assay/scheduling/contracts';
import { CohortRunKind } from '@assay/scheduling/domain';
import { CohortRunQueries } from './cohort-run-queries';
import { oneCohortRun } from './one-cohort-run';
import { QueueRun } from './queue-run';
import { standingBookings } from './standing-bookings';
import { mustBeFinished } from './start-cohort-run';

const usualSeconds = 4;
const nameEnds = 110;

/** Queues the mending of what a run published, for assessors who are away. */
@Injectable()
export class StartRepair {
  constructor(
    private readonly commands: Commands,
    private readonly queue: QueueRun,
    private readonly queries: CohortRunQueries,
  ) {}

  run(actor: Actor, runId: string, { absences, seconds = usualSeconds }: CohortRepairRequest): Promise<CohortRunResponse> {
    return this.commands.run(actor, async (manager) => {
      await mustBeFinished(manager, runId);
      const { name, wanted } = await oneCohortRun(manager, runId);
      await mustBePossible(manager, absences);
      const standing = await standingBookings(manager, runId, null);
      if (standing.length === 0) throw conflict('nothing-published');
      const attemptIds = standing.map(({ assignment }) => assignment.event);
      const options = { ...wanted.options, seconds };
      const id = await this.queue.run(manager, actor, {
        name: `Repair of ${name}`.slice(0, nameEnds),
        kind: CohortRunKind.Repair,
        basedOn: runId,
        wanted: { attemptIds, options, absences },
      });
      return this.queries.response(manager, id);
    });
  }
}

async function mustBePossible(manager: EntityManager, absences: readonly CohortAbsenceRequest[]): Promise<void> {
  if (absences.length === 0) throw invalid([{ field: 'absences', code: 'empty', detail: 'Say who is away.' }]);
  absences.forEach(({ from, until }, index) => {
    if (!isLocalDate(from)) throw invalid([{ field: `absences[${index}].from`, code: 'date', detail: 'There is no such day.' }]);
    if (!isLocalDate(until) || until < from)
      throw invalid([{ field: `absences[${index}].until`, code: 'period', detail: 'The last day comes before the first.' }]);
  });
  const ids = [...new Set(absences.map(({ assessorId }) => assessorId))];
  const known = await rowsOf(manager, 'SELECT id FROM assessor WHERE id = ANY($1::uuid[])', [ids]);
  if (known.length < ids.length)
    throw invalid([{ field: 'absences[0].assessorId', code: 'unknown', detail: 'There is no such assessor.' }]);
}
