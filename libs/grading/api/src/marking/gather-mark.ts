import type { MarkingRecordResponse, RubricCriterionResponse, SavedJudgementResponse } from '@assay/grading/contracts';
import { type GradeProposal, type Judgement, missingFromMark, type MissingItem, proposeGrade } from '@assay/grading/domain';
import type { EntityManager } from 'typeorm';
import { plannedMethodOf } from '../planned-method-of';
import type { AllocatedAttempt } from './allocated-attempt';
import { latestJudgements, markingVersion } from './latest-judgements';
import { rawMarksOf } from './marks/latest-raw-marks';
import { markingRecord, recordVersion } from './record/marking-record';
import { criteriaToMark } from './rubric-criteria';

/** An assessor's mark as the server has it, complete or not. */
export interface GatheredMark {
  readonly version: number;
  readonly saved: readonly SavedJudgementResponse[];
  /** One for each criterion, in the rubric's order. */
  readonly judgements: readonly (Judgement & { readonly revision: number })[];
  readonly record: MarkingRecordResponse;
  readonly proposal: GradeProposal;
  readonly missing: readonly MissingItem[];
}

/** Reads what an assessor has made of an attempt, with the grade it proposes and what is still missing. */
export async function gatherMark(manager: EntityManager, attempt: AllocatedAttempt, rubricId: string): Promise<GatheredMark> {
  const { attemptId, assessorId, leads, plan, method } = attempt;
  const planned = plannedMethodOf(plan, method);
  const { scale, marking } = planned;
  const saved = await latestJudgements(manager, attemptId, assessorId);
  const version = markingVersion(saved) + (await recordVersion(manager, attemptId, assessorId));
  const criteria = await criteriaToMark(manager, rubricId, planned);
  const judgements = criteria.map(
    ({ id }: RubricCriterionResponse) => saved.find(({ criterionId }) => criterionId === id) ?? untouched(id),
  );
  const record = await markingRecord(manager, { attemptId, assessorId, leads }, planned);
  const rawMarks = rawMarksOf(record.rawMarks);
  const questions = { ...record.questions, asked: record.questions.asked.length };
  return {
    version,
    saved,
    judgements,
    record,
    proposal: proposeGrade(marking.value, scale.value, judgements, rawMarks),
    missing: missingFromMark({ marking: marking.value, scale: scale.value, judgements, rawMarks, questions }),
  };
}

const untouched = (criterionId: string): Judgement & { revision: number } => ({
  criterionId,
  revision: 0,
  grade: null,
  evidence: '',
  remark: '',
});
