import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CohortRunEntity, firstRow, takeTurns } from '@assay/database';
import { Clock, conflict, Jobs, recordEvent, type Actor } from '@assay/platform/api';
import { cohortRunLimits, CohortRunState, type CohortRunKind } from '@assay/scheduling/domain';
import { cohortQueue } from './cohort-queue';
import type { CohortWanted } from './cohort-record';

export interface NewRun {
  readonly name: string;
  readonly kind: CohortRunKind;
  readonly basedOn: string | null;
  readonly wanted: CohortWanted;
}

/** Stores a run and the job that will do it, in one transaction. An organisation has only so many that are not finished. */
@Injectable()
export class QueueRun {
  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async run(manager: EntityManager, actor: Actor, { name, kind, basedOn, wanted }: NewRun): Promise<string> {
    await refuseOneTooMany(manager, actor);
    const id = randomUUID();
    const { organisationId, accountId: requestedBy } = actor;
    const requestedAt = this.clock.now();
    await manager.insert(CohortRunEntity, {
      organisationId,
      id,
      name,
      kind,
      state: CohortRunState.Queued,
      basedOn,
      wanted,
      requestedBy,
      requestedAt,
    });
    await this.jobs.enqueue(manager, cohortQueue, { organisationId, runId: id }, { id });
    const facts = { kind, basedOn, attempts: wanted.attemptIds.length };
    await recordEvent(manager, actor, requestedAt, { kind: 'cohort-run.requested', subjectId: id, facts });
    return id;
  }
}

async function refuseOneTooMany(manager: EntityManager, { organisationId }: Actor): Promise<void> {
  await takeTurns(manager, organisationId, ['cohort-runs']);
  const unfinished = await firstRow<{ count: number }>(manager, unfinishedSql);
  if ((unfinished?.count ?? 0) >= cohortRunLimits.unfinished) throw conflict('too-many-runs', { most: cohortRunLimits.unfinished });
}

const unfinishedSql = `SELECT count(*)::int AS count FROM cohort_run WHERE state IN ('queued', 'running')`;
