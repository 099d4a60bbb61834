import type { MarkingRecordResponse, SubmitMarkRequest } from '@assay/grading/contracts';
import {
  AttemptStatus,
  deviationIsJustified,
  type GradeProposal,
  isBeingMarked,
  isBorderlineMark,
  type Judgement,
  markingStage,
  markIsComplete,
} from '@assay/grading/domain';
import { conflict, invalid, stale } from '@assay/platform/api';
import type { RubricGrade } from '@assay/standards/domain';
import type { EntityManager } from 'typeorm';
import { plannedMethodOf } from '../planned-method-of';
import { refuseUnlessAccepted } from '../refuse-unless-accepted';
import type { AllocatedAttempt } from './allocated-attempt';
import { gatherMark } from './gather-mark';
import { submittedMarks } from './submitted-marks';

/** A mark that may be frozen: nothing is missing, nothing objects. */
export interface PreparedMark {
  readonly rubricId: string;
  readonly number: number;
  readonly lowestGrade: RubricGrade;
  readonly judgements: readonly Judgement[];
  /** Timer, questions, files and raw marks as they stand now. */
  readonly record: MarkingRecordResponse;
  /** Null where the plan grades by criteria. */
  readonly borderlineMark: boolean | null;
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
  const { attemptId, plan, method, rubricId, status } = attempt;
  const stage = markingStage(status, attempt.today, attempt.heldOn);
  if (rubricId === null || !isBeingMarked(stage)) throw conflict('not-being-marked', { stage });
  const { saved, version, judgements, record, proposal, missing } = await gatherMark(manager, attempt, rubricId);
  if (version !== seen) throw stale({ version, judgements: saved });
  const { scale, marking } = plannedMethodOf(plan, method);
  refuseUnlessAccepted('mark-refused', markIsComplete({ missing }));
  if (proposal.kind !== 'proposed') throw conflict('no-proposed-grade', { proposal });
  refuseGrade(request, scale.value, proposal.grade);
  return {
    rubricId,
    number: (await submittedMarks(manager, attemptId)).length + 1,
    lowestGrade: scale.value[0] ?? proposal.grade,
    judgements,
    record,
    borderlineMark: marking.value.by === 'raw-mark' && proposal.rawMark ? isBorderlineMark(marking.value, proposal.rawMark) : null,
    proposal,
    stepsToMarked: status === AttemptStatus.Open ? [AttemptStatus.Conducted, AttemptStatus.Marked] : [AttemptStatus.Marked],
  };
}

function refuseGrade(request: SubmitMarkRequest, scale: readonly RubricGrade[], proposed: RubricGrade): void {
  const { grade, justification = '' } = request;
  if (!scale.includes(grade)) throw invalid([{ field: 'grade', code: 'not-in-scale', detail: 'The method has no such grade.' }]);
  refuseUnlessAccepted('mark-refused', deviationIsJustified({ grade, proposed, justification }));
}
