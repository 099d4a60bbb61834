import { EnrolmentEntity, firstRow, MalpracticeCaseEntity } from '@assay/database';
import type { CaseResponse, OpenCaseRequest } from '@assay/grading/contracts';
import { CaseStatus } from '@assay/grading/domain';
import { type Actor, Clock, Commands, notFound, recordEvent } from '@assay/platform/api';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { lockReleases } from '../releases/release-lock';
import { stopScheduled } from '../releases/stop-scheduled';
import { oneCase } from './case-queries';

/**
 * Opens a case: from here on nothing of the enrolment is released, and what was approved for later is stopped. A release
 * that is being approved comes before or after.
 */
@Injectable()
export class OpenCase {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, enrolmentId: string, { kind, attemptId, reason }: OpenCaseRequest): Promise<CaseResponse> {
    return this.commands.run(actor, async (manager) => {
      await lockReleases(manager, actor);
      const { organisationId, accountId: openedBy } = actor;
      if (!(await manager.findOneBy(EnrolmentEntity, { organisationId, id: enrolmentId }))) throw notFound();
      if (attemptId !== undefined && !(await firstRow(manager, attemptSql, [attemptId, enrolmentId]))) throw notFound();
      const [id, openedAt, status] = [randomUUID(), this.clock.now(), CaseStatus.Open];
      const about = { enrolmentId, attemptId: attemptId ?? null, kind, reason };
      await manager.insert(MalpracticeCaseEntity, { organisationId, id, ...about, status, openedBy, openedAt });
      const facts = { enrolmentId, attemptId: attemptId ?? null, kind };
      await recordEvent(manager, actor, openedAt, { kind: 'case.opened', subjectId: id, facts });
      await stopScheduled(manager, actor, enrolmentId, openedAt);
      return oneCase(manager, id);
    });
  }
}

const attemptSql = 'SELECT FROM attempt WHERE id = $1 AND enrolment_id = $2';
