import { ModerationEntity, firstRow } from '@assay/database';
import type { DecidedModerationResponse, ModerateMarkRequest } from '@assay/grading/contracts';
import { AttemptStatus, decideModeration } from '@assay/grading/domain';
import { type Actor, Clock, Commands, conflict, notFound, recordEvent } from '@assay/platform/api';
import type { RubricGrade } from '@assay/standards/domain';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { secondAccounts } from '../marking/assessors/assessor-of';
import { moveMarking } from '../marking/move-marking';
import { methodScale } from '../plan-columns';
import { refuseUnlessAccepted } from '../refuse-unless-accepted';
import { settleResult } from '../results/settle-result';
import { blindFirst } from './moderation-sql';

interface MarkToModerate {
  readonly attemptId: string;
  readonly enrolmentId: string;
  readonly grade: RubricGrade;
  readonly scale: readonly RubricGrade[];
  readonly markedBy: readonly string[];
  readonly status: AttemptStatus;
  readonly newest: boolean;
  readonly blindFirst: boolean;
}

/** Upholds, changes or returns a mark; the last method's moderation brings the overall grade with it. */
@Injectable()
export class ModerateMark {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, markVersionId: string, request: ModerateMarkRequest): Promise<DecidedModerationResponse> {
    return this.commands.run(actor, async (manager) => {
      const mark = await firstRow<MarkToModerate>(manager, markSql, [actor.accountId, markVersionId]);
      if (!mark) throw notFound();
      if (mark.status !== AttemptStatus.Sampled || !mark.newest) throw conflict('already-moderated');
      if (mark.blindFirst) throw conflict('blind-mark-comes-first');
      const grade = decide(actor, mark, request);
      await this.record(manager, actor, markVersionId, request, grade);
      const next = grade === null ? AttemptStatus.Returned : AttemptStatus.Moderated;
      await moveMarking(manager, mark.attemptId, next);
      const settled = grade !== null && (await settleResult(manager, actor, this.clock.now(), mark.enrolmentId));
      return { markVersionId, decision: request.decision, grade, resultComputed: settled };
    });
  }

  private async record(
    manager: EntityManager,
    actor: Actor,
    markVersionId: string,
    { decision, reason = '' }: ModerateMarkRequest,
    grade: RubricGrade | null,
  ): Promise<void> {
    const moderatedAt = this.clock.now();
    const { organisationId, accountId: moderatedBy } = actor;
    const row = {
      organisationId,
      id: randomUUID(),
      markVersionId,
      decision,
      grade,
      reason,
      moderatedBy,
      moderatedAt,
    };
    await manager.insert(ModerationEntity, row);
    const facts = { moderationId: row.id, decision, grade };
    await recordEvent(manager, actor, moderatedAt, {
      kind: 'mark.moderated',
      subjectId: markVersionId,
      facts,
    });
  }
}

function decide(actor: Actor, mark: MarkToModerate, request: ModerateMarkRequest): RubricGrade | null {
  const { decision, grade = null, reason = '' } = request;
  const decided = decideModeration({ decision, grade, reason, moderator: actor.accountId, mark });
  if (decided.kind === 'accepted') return decided.grade;
  refuseUnlessAccepted('moderation-refused', decided.objections);
  return null;
}

/** The marking's lock lets one moderator decide; the next one finds it decided. */
const markSql = `
  SELECT v.attempt_id AS "attemptId", t.enrolment_id AS "enrolmentId", v.grade, ${methodScale} AS scale,
    jsonb_build_array(v.submitted_by, a.account_id) || ${secondAccounts('v.attempt_id')} AS "markedBy", k.status,
    v.number = (SELECT max(number) FROM mark_version WHERE attempt_id = v.attempt_id) AS newest, ${blindFirst} AS "blindFirst"
  FROM mark_version v
  JOIN marking k ON k.attempt_id = v.attempt_id
  JOIN sampling_decision d ON d.mark_version_id = v.id AND d.sampled
  JOIN assessor a ON a.id = v.assessor_id
  JOIN attempt t ON t.id = v.attempt_id
  JOIN assessment_plan pl ON pl.id = v.assessment_plan_id
  LEFT JOIN moderation o ON o.mark_version_id = v.id
  WHERE v.id = $2 FOR UPDATE OF k`;
