import { BlindMarkEntity, firstRow } from '@assay/database';
import type { BlindMarkResponse, MarkBlindRequest } from '@assay/grading/contracts';
import { levelsCoverTheCriteria, moderatorIsIndependent, proposeGrade } from '@assay/grading/domain';
import { type Actor, Clock, Commands, conflict, notFound, recordEvent } from '@assay/platform/api';
import type { AssessmentMethod, AssessmentPlan } from '@assay/standards/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { secondAccounts } from '../marking/assessors/assessor-of';
import { rubricCriteria } from '../marking/rubric-criteria';
import { plannedMethodOf } from '../planned-method-of';
import { refuseUnlessAccepted } from '../refuse-unless-accepted';

interface MarkToMarkBlind {
  readonly plan: AssessmentPlan;
  readonly method: AssessmentMethod;
  readonly rubricId: string;
  readonly markedBy: readonly string[];
  readonly waiting: boolean;
  readonly done: boolean;
}

/** Keeps what a moderator chose before seeing the assessor's levels. It is chosen once and never changed. */
@Injectable()
export class MarkBlind {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, markVersionId: string, { levels }: MarkBlindRequest): Promise<BlindMarkResponse> {
    return this.commands.run(actor, async (manager) => {
      const mark = await firstRow<MarkToMarkBlind>(manager, markSql, [markVersionId, actor.accountId]);
      if (!mark) throw notFound();
      if (mark.done) throw conflict('already-marked-blind');
      if (!mark.waiting) throw conflict('already-moderated');
      const proposedGrade = await judge(manager, actor, mark, levels);
      const markedAt = this.clock.now();
      const { organisationId, accountId: markedBy } = actor;
      await manager.insert(BlindMarkEntity, { organisationId, markVersionId, markedBy, levels, proposedGrade, markedAt });
      await recordEvent(manager, actor, markedAt, { kind: 'mark.marked-blind', subjectId: markVersionId, facts: { proposedGrade } });
      return { levels, proposedGrade, markedAt: markedAt.toISOString() };
    });
  }
}

/** The grade these levels propose; refuses what is not a whole judgement by somebody independent. */
async function judge(
  manager: EntityManager,
  actor: Actor,
  { plan, method, rubricId, markedBy }: MarkToMarkBlind,
  levels: MarkBlindRequest['levels'],
) {
  const { scale, marking } = plannedMethodOf(plan, method);
  const criteria = (await rubricCriteria(manager, rubricId, method, scale.value)).map(({ id }) => id);
  refuseUnlessAccepted('moderation-refused', [
    ...moderatorIsIndependent({ moderator: actor.accountId, markedBy }),
    ...levelsCoverTheCriteria({ criteria, scale: scale.value, levels }),
  ]);
  const proposal = proposeGrade(marking.value, scale.value, levels);
  return proposal.kind === 'proposed' ? proposal.grade : null;
}

/** The marking's lock: a decision and a blind mark of the same person do not cross. */
const markSql = `
  SELECT pl.document AS plan, t.method, v.rubric_id AS "rubricId", jsonb_build_array(v.submitted_by, a.account_id) || ${secondAccounts('v.attempt_id')} AS "markedBy",
    k.status = 'sampled' AND v.number = (SELECT max(number) FROM mark_version WHERE attempt_id = v.attempt_id) AS waiting,
    EXISTS (SELECT FROM blind_mark x WHERE x.mark_version_id = v.id AND x.marked_by = $2) AS done
  FROM mark_version v
  JOIN marking k ON k.attempt_id = v.attempt_id
  JOIN sampling_decision d ON d.mark_version_id = v.id AND d.sampled
  JOIN assessor a ON a.id = v.assessor_id
  JOIN attempt t ON t.id = v.attempt_id
  JOIN assessment_plan pl ON pl.id = v.assessment_plan_id
  WHERE v.id = $1 FOR UPDATE OF k`;
