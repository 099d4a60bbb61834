import type { RubricGrade } from '@assay/standards/domain';
import type { Judgement } from '../marking/judgement';

/** What a criterion shall say instead. */
export interface CorrectedLevel {
  readonly criterionId: string;
  readonly grade: RubricGrade;
  /** What the apprentice reads about it. */
  readonly remark: string;
}

/** The judgements of a mark with these levels put in; everything else stays as the assessor left it. */
export function correctJudgements<T extends Judgement>(judgements: readonly T[], levels: readonly CorrectedLevel[]): T[] {
  return judgements.map((judgement) => {
    const corrected = levels.find(({ criterionId }) => criterionId === judgement.criterionId);
    return corrected ? { ...judgement, grade: corrected.grade, remark: corrected.remark } : judgement;
  });
}
