import { firstRow, MarkVersionEntity, SamplingDecisionEntity, type CorrectionEntity } from '@assay/database';
import { type CorrectedLevel, correctJudgements, proposeGrade } from '@assay/grading/domain';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { plannedMethodOf } from '../planned-method-of';
import type { MarkOfResult } from './mark-of-result';

/**
 * The mark's next version as the correction has it; the one before stays as it was. Two people agreed on it, so it is
 * not sampled. Returns its id.
 */
export async function freezeCorrectedMark(
  manager: EntityManager,
  correction: CorrectionEntity,
  mark: MarkOfResult,
  at: Date,
): Promise<string> {
  const { organisationId, grade, reason, preparedBy: submittedBy } = correction;
  const { attemptId, assessorId, rubricId, planId: assessmentPlanId, record } = mark;
  const judgements = correctJudgements(mark.judgements, correction.levels as CorrectedLevel[]);
  const { marking, scale } = plannedMethodOf(mark.plan, mark.method);
  const proposed = proposeGrade(marking.value, scale.value, judgements);
  const [proposedGrade, proposal] = proposed.kind === 'proposed' ? [proposed.grade, proposed] : [mark.proposedGrade, mark.proposal];
  const id = randomUUID();
  const next = await firstRow<{ number: number }>(manager, nextSql, [attemptId]);
  const number = next?.number ?? 1;
  const justification = grade === proposedGrade ? '' : reason;
  const said = { judgements, record, proposedGrade, proposal, grade, justification };
  await manager.insert(MarkVersionEntity, {
    organisationId,
    id,
    attemptId,
    assessorId,
    number,
    rubricId,
    assessmentPlanId,
    ...said,
    submittedBy,
    submittedAt: at,
  });
  await manager.insert(SamplingDecisionEntity, {
    organisationId,
    markVersionId: id,
    sampled: false,
    reasons: [],
    blind: false,
    decidedAt: at,
  });
  return id;
}

const nextSql = 'SELECT coalesce(max(number), 0) + 1 AS number FROM mark_version WHERE attempt_id = $1';
