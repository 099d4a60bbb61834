import { firstRow, HandedOverMarkEntity } from '@assay/database';
import type { HandedOverResponse, HandOverRequest } from '@assay/grading/contracts';
import { isBeingMarked, markingStage, markIsComplete } from '@assay/grading/domain';
import { type Actor, Clock, Commands, conflict, notFound, recordEvent, stale } from '@assay/platform/api';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { refuseUnlessAccepted } from '../../refuse-unless-accepted';
import { type AllocatedAttempt, allocatedAttempt } from '../allocated-attempt';
import { gatherMark } from '../gather-mark';
import { refuseWhereInterested } from '../refuse-where-interested';

/** Gives the lead what a second assessor judged, as it stands. Until then nobody else sees it. */
@Injectable()
export class HandOverMark {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, attemptId: string, seen: number, request: HandOverRequest): Promise<HandedOverResponse> {
    return this.commands.run(actor, async (manager) => {
      await manager.query('SELECT FROM marking WHERE attempt_id = $1 FOR UPDATE', [attemptId]);
      const attempt = await allocatedAttempt(manager, actor, this.clock.now(), attemptId);
      if (!attempt) throw notFound();
      if (request.apprenticeId !== attempt.apprenticeId) throw conflict('other-apprentice');
      if (attempt.leads) throw conflict('lead-submits');
      await refuseWhereInterested(manager, attempt);
      return this.handOver(manager, actor, attempt, seen);
    });
  }

  private async handOver(manager: EntityManager, actor: Actor, attempt: AllocatedAttempt, seen: number): Promise<HandedOverResponse> {
    const { attemptId, assessorId, status, today, heldOn, rubricId } = attempt;
    const stage = markingStage(status, today, heldOn);
    if (rubricId === null || !isBeingMarked(stage)) throw conflict('not-being-marked', { stage });
    const { judgements, record, version, missing } = await gatherMark(manager, attempt, rubricId);
    if (version !== seen) throw stale({ version, judgements });
    refuseUnlessAccepted('mark-refused', markIsComplete({ missing: missing.filter(({ what }) => what !== 'questions') }));
    const last = await firstRow<{ number: number }>(manager, lastSql, [attemptId, assessorId]);
    const number = (last?.number ?? 0) + 1;
    const { organisationId, accountId: handedOverBy } = actor;
    const handedOverAt = this.clock.now();
    const handed = { judgements, rawMarks: record.rawMarks };
    await manager.insert(HandedOverMarkEntity, { organisationId, attemptId, assessorId, number, ...handed, handedOverBy, handedOverAt });
    await recordEvent(manager, actor, handedOverAt, { kind: 'mark.handed-over', subjectId: attemptId, facts: { assessorId, number } });
    return { handedOverAt: handedOverAt.toISOString() };
  }
}

const lastSql = 'SELECT max(number) AS number FROM handed_over_mark WHERE attempt_id = $1 AND assessor_id = $2';
