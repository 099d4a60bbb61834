import { firstRow, MalpracticeCaseEntity, MarkingEntity } from '@assay/database';
import type { CaseResponse, CloseCaseRequest } from '@assay/grading/contracts';
import { AttemptStatus, CaseOutcome, CaseStatus } from '@assay/grading/domain';
import { type Actor, Clock, Commands, conflict, invalid, notFound, recordEvent } from '@assay/platform/api';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { moveMarking } from '../marking/move-marking';
import { lockReleases } from '../releases/release-lock';
import { oneCase } from './case-queries';

/** Closes a case with its outcome. An attempt that is void counts for nothing from then on. */
@Injectable()
export class CloseCase {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, caseId: string, { outcome, conclusion }: CloseCaseRequest): Promise<CaseResponse> {
    return this.commands.run(actor, async (manager) => {
      await lockReleases(manager, actor);
      const { organisationId, accountId: closedBy } = actor;
      const where = { organisationId, id: caseId };
      const found = await manager.findOne(MalpracticeCaseEntity, { where, lock: { mode: 'pessimistic_write' } });
      if (!found) throw notFound();
      if (found.status !== CaseStatus.Open) throw conflict('case-already-closed', { outcome: found.outcome });
      if (outcome === CaseOutcome.AttemptVoid) await voidAttempt(manager, found);
      const closedAt = this.clock.now();
      await manager.update(MalpracticeCaseEntity, where, { status: CaseStatus.Closed, outcome, conclusion, closedBy, closedAt });
      await recordEvent(manager, actor, closedAt, { kind: 'case.closed', subjectId: caseId, facts: { outcome } });
      return oneCase(manager, caseId);
    });
  }
}

async function voidAttempt(manager: EntityManager, { organisationId, attemptId }: MalpracticeCaseEntity): Promise<void> {
  if (attemptId === null) throw invalid([{ field: 'outcome', code: 'no-attempt', detail: 'The case is about no single attempt.' }]);
  const where = { organisationId, attemptId };
  if (!(await manager.findOne(MarkingEntity, { where, lock: { mode: 'pessimistic_write' } }))) throw conflict('attempt-not-marked');
  if (await firstRow(manager, releasedSql, [attemptId])) throw conflict('released-results-are-corrected');
  await moveMarking(manager, attemptId, AttemptStatus.MalpracticeHold, AttemptStatus.Void);
}

/** A released result that rests on the attempt: it is put right by a correction, for all to see. */
const releasedSql = `SELECT FROM mark_version v JOIN result_component c ON c.mark_version_id = v.id
  JOIN release_item i ON i.result_id = c.result_id JOIN release l ON l.id = i.release_id AND l.status = 'approved'
  WHERE v.attempt_id = $1`;
