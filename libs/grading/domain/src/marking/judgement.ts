import type { RubricGrade } from '@assay/standards/domain';

/** What an assessor holds of one criterion: the chosen level, private evidence notes, the remark the apprentice reads. */
export interface Judgement {
  readonly criterionId: string;
  /** Null while no level is chosen. */
  readonly grade: RubricGrade | null;
  readonly evidence: string;
  readonly remark: string;
}
