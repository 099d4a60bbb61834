import type { ValueOf } from '@assay/platform/util';
import type { RubricGrade } from '@assay/standards/domain';
import type { ProposalReason } from '../marking/propose-grade';
import { seededDraw } from './seeded-draw';

/** Why a mark is moderated. */
export const SamplingReason = {
  EveryMark: 'every-mark',
  Fail: 'fail',
  Borderline: 'borderline',
  DiffersFromProposal: 'differs-from-proposal',
  FirstMarksOfAssessor: 'first-marks-of-assessor',
  FirstMarksOfRubric: 'first-marks-of-rubric',
  Adjusted: 'adjusted',
  AssessorDrifts: 'assessor-drifts',
  Drawn: 'drawn',
} as const;
export type SamplingReason = ValueOf<typeof SamplingReason>;

/** What the organisation samples: rates in percent, the highest of which counts, and how many first marks. */
export interface SamplingPolicy {
  readonly rates: readonly number[];
  /** First marks of an assessor, and first marks by an edition of a rubric, that are always moderated. */
  readonly firstMarks: number;
  /** So many of a hundred moderated marks are marked blind: the moderator judges before seeing the assessor's levels. */
  readonly blindPercent: number;
}

export interface MarkToSample {
  readonly id: string;
  readonly grade: RubricGrade;
  readonly proposedGrade: RubricGrade;
  /** The lowest grade of the method's scale. */
  readonly lowestGrade: RubricGrade;
  readonly reasons: readonly ProposalReason[];
  /** Whether one raw mark more or less would have made another grade; null where criteria are judged. */
  readonly borderlineMark?: boolean | null;
  /** Marks that the assessor submitted before this one. */
  readonly earlierMarks: number;
  /** Marks submitted by this edition of the rubric before this one. */
  readonly marksByRubric: number;
  /** The attempt has an agreed adjustment. */
  readonly adjusted: boolean;
  /** Moderation keeps moving this assessor's grades one way. */
  readonly assessorDrifts: boolean;
}

export interface SamplingDecision {
  readonly sampled: boolean;
  readonly reasons: readonly SamplingReason[];
  readonly blind: boolean;
}

/** Whether a mark is moderated, with every reason that speaks for it. The draw is seeded with the mark's id. */
export function decideSampling(policy: SamplingPolicy, mark: MarkToSample): SamplingDecision {
  const percent = Math.max(0, ...policy.rates);
  const grounds: readonly [SamplingReason, boolean][] = [
    [SamplingReason.EveryMark, percent >= 100],
    [SamplingReason.Fail, mark.grade === mark.lowestGrade],
    [SamplingReason.Borderline, mark.borderlineMark ?? mark.reasons.some(isBorderline)],
    [SamplingReason.DiffersFromProposal, mark.grade !== mark.proposedGrade],
    [SamplingReason.FirstMarksOfAssessor, mark.earlierMarks < policy.firstMarks],
    [SamplingReason.FirstMarksOfRubric, mark.marksByRubric < policy.firstMarks],
    [SamplingReason.Adjusted, mark.adjusted],
    [SamplingReason.AssessorDrifts, mark.assessorDrifts],
  ];
  const reasons = grounds.filter(([, holds]) => holds).map(([reason]) => reason);
  if (reasons.length === 0 && seededDraw(mark.id) < percent) reasons.push(SamplingReason.Drawn);
  const sampled = reasons.length > 0;
  // Another seed, or the marks drawn blind would be the very ones that were drawn first.
  const hasCriteria = (mark.borderlineMark ?? null) === null;
  return { sampled, reasons, blind: sampled && hasCriteria && seededDraw(`blind/${mark.id}`) < policy.blindPercent };
}

/** One criterion more or less would have made another grade of it. */
function isBorderline({ reached, needed, met, of }: ProposalReason): boolean {
  return reached ? met === needed && needed < of : needed - met === 1;
}
