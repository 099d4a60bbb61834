import type { SubmitMarkRequest } from '@assay/grading/contracts';
import {
  AttemptStatus,
  deviationIsJustified,
  type GradeProposal,
  isBeingMarked,
  type Judgement,
  markingStage,
  markIsComplete,
  missingItems,
  proposeGrade,
} from '@assay/grading/domain';
import { conflict, invalid, stale } from '@assay/platform/api';
import type { RubricGrade } from '@assay/standards/domain';
import type { EntityManager } from 'typeorm';
import { plannedMethodOf } from '../planned-method-of';
import { refuseUnlessAccepted } from '../refuse-unless-accepted';
import type { AllocatedAttempt } from './allocated-attempt';
import { latestJudgements, markingVersion } from './latest-judgements';
import { rubricCriteria } from './rubric-criteria';
import { submittedMarks } from './submitted-marks';

/** A mark that may be frozen: nothing is missing, nothing objects. */
export interface PreparedMark {
  readonly rubricId: string;
  readonly number: number;
  readonly lowestGrade: RubricGrade;
  readonly judgements: readonly Judgement[];
  readonly proposal: Extract<GradeProposal, { kind: 'proposed' }>;
  /** From where the marking stands to `marked`. */
  readonly stepsToMarked: readonly AttemptStatus[];
}

/** Gathers the mark from what the server has, and refuses unless it may be submitted. `seen` is the caller's version. */
export async function prepareMark(
  manager: EntityManager,
  attempt: AllocatedAttempt,
  seen: number,
  request: SubmitMarkRequest,
): Promise<PreparedMark> {
  const { attemptId, assessorId, plan, method, rubricId, status } = attempt;
  const stage = markingStage(status, attempt.today, attempt.heldOn);
  if (rubricId === null || !isBeingMarked(stage)) throw conflict('not-being-marked', { stage });
  const saved = await latestJudgements(manager, attemptId, assessorId);
  const version = markingVersion(saved);
  if (version !== seen) throw stale({ version, judgements: saved });
  const { scale, marking } = plannedMethodOf(plan, method);
  const criteria = await rubricCriteria(manager, rubricId, method, scale.value);
  const judgements = criteria.map(
    ({ id }) => saved.find(({ criterionId }) => criterionId === id) ?? untouched(id),
  );
  const proposal = proposeGrade(marking.value, scale.value, judgements);
  refuseUnlessAccepted('mark-refused', markIsComplete({ missing: missingItems(scale.value, judgements) }));
  if (proposal.kind !== 'proposed') throw conflict('no-proposed-grade', { proposal });
  refuseGrade(request, scale.value, proposal.grade);
  return {
    rubricId,
    number: (await submittedMarks(manager, attemptId)).length + 1,
    lowestGrade: scale.value[0] ?? proposal.grade,
    judgements,
    proposal,
    stepsToMarked:
      status === AttemptStatus.Open
        ? [AttemptStatus.Conducted, AttemptStatus.Marked]
        : [AttemptStatus.Marked],
  };
}

function refuseGrade(request: SubmitMarkRequest, scale: readonly RubricGrade[], proposed: RubricGrade): void {
  const { grade, justification = '' } = request;
  if (!scale.includes(grade))
    throw invalid([{ field: 'grade', code: 'not-in-scale', detail: 'The method has no such grade.' }]);
  refuseUnlessAccepted('mark-refused', deviationIsJustified({ grade, proposed, justification }));
}

const untouched = (criterionId: string): Judgement & { revision: number } => ({
  criterionId,
  revision: 0,
  grade: null,
  evidence: '',
  remark: '',
});
