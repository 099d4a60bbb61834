import { MarkingEntity, firstRow } from '@assay/database';
import type { OpenedMarkingResponse } from '@assay/grading/contracts';
import { AttemptStatus, markingOpensOnTheDay } from '@assay/grading/domain';
import { type Actor, Clock, Commands, conflict, notFound, recordEvent } from '@assay/platform/api';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { plannedMethodOf } from '../planned-method-of';
import { refuseUnlessAccepted } from '../refuse-unless-accepted';
import { type AllocatedAttempt, allocatedAttempt } from './allocated-attempt';
import { takeOff } from './assessors/take-off-assessor';
import { refuseWhereInterested } from './refuse-where-interested';
import { criteriaToMark } from './rubric-criteria';

/**
 * Opens the marking of an attempt with the rubric that is published now. Opening it again changes nothing. Who was to mark
 * beside the lead until the booking moved to them leads from here on, and no longer marks beside.
 */
@Injectable()
export class OpenMarking {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, attemptId: string): Promise<OpenedMarkingResponse> {
    return this.commands.run(actor, async (manager) => {
      const attempt = await allocatedAttempt(manager, actor, this.clock.now(), attemptId);
      if (!attempt) throw notFound();
      if (attempt.rubricId !== null) return { attemptId, rubricId: attempt.rubricId };
      if (!attempt.leads) throw conflict('lead-opens');
      refuseUnlessAccepted('marking-refused', markingOpensOnTheDay(attempt));
      await refuseWhereInterested(manager, attempt);
      const rubricId = await publishedRubric(manager, attempt);
      await this.open(manager, actor, attempt, rubricId);
      return { attemptId, rubricId };
    });
  }

  private async open(manager: EntityManager, actor: Actor, { attemptId, assessorId }: AllocatedAttempt, rubricId: string): Promise<void> {
    const openedAt = this.clock.now();
    const { organisationId } = actor;
    const row = { organisationId, attemptId, rubricId, assessorId, status: AttemptStatus.Open, openedAt };
    const inserted = await manager.createQueryBuilder().insert().into(MarkingEntity).values(row).orIgnore().execute();
    if ((inserted.raw as unknown[]).length === 0) return;
    await recordEvent(manager, actor, openedAt, {
      kind: 'marking.opened',
      subjectId: attemptId,
      facts: { rubricId, assessorId },
    });
    await takeOff(manager, actor, openedAt, { attemptId, assessorId, reason: 'Leads the assessment.' });
  }
}

async function publishedRubric(manager: EntityManager, attempt: AllocatedAttempt): Promise<string> {
  const rubric = await firstRow<{ id: string }>(manager, `SELECT id FROM rubric WHERE standard_version_id = $1 AND status = 'published'`, [
    attempt.standardVersionId,
  ]);
  if (!rubric) throw conflict('no-published-rubric');
  const planned = plannedMethodOf(attempt.plan, attempt.method);
  const criteria = await criteriaToMark(manager, rubric.id, planned);
  if (criteria.length === 0 && planned.marking.value.by === 'criteria')
    throw conflict('no-criteria-for-method', { method: attempt.method });
  return rubric.id;
}
