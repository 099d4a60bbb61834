import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CohortRunEntity } from '@assay/database';
import { Clock, Jobs, recordEvent, type Actor } from '@assay/platform/api';
import { CohortRunState, type CohortRunKind } from '@assay/scheduling/domain';
import { cohortQueue } from './cohort-queue';
import type { CohortWanted } from './cohort-record';

export interface NewRun {
  readonly name: string;
  readonly kind: CohortRunKind;
  readonly basedOn: string | null;
  readonly wanted: CohortWanted;
}

/** Stores a run and the job that will do it, in one transaction. */
@Injectable()
export class QueueRun {
  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async run(manager: EntityManager, actor: Actor, { name, kind, basedOn, wanted }: NewRun): Promise<string> {
    const id = randomUUID();
    const { organisationId, accountId: requestedBy } = actor;
    const requestedAt = this.clock.now();
    await manager.insert(CohortRunEntity, { organisationId, id, name, kind, state: CohortRunState.Queued, basedOn, wanted, requestedBy, requestedAt });
    await this.jobs.enqueue(manager, cohortQueue, { organisationId, runId: id }, { id });
    const facts = { kind, basedOn, attempts: wanted.attemptIds.length };
    await recordEvent(manager, actor, requestedAt, { kind: 'cohort-run.requested', subjectId: id, facts });
    return id;
  }
}
