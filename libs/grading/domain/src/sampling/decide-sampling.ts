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
  Drawn: 'drawn',
} as const;
export type SamplingReason = ValueOf<typeof SamplingReason>;

/** What the organisation samples: rates in percent, the highest of which counts, and how many first marks of an assessor. */
export interface SamplingPolicy {
  readonly rates: readonly { readonly of: string; readonly percent: number }[];
  readonly firstMarks: number;
}

export interface MarkToSample {
  readonly id: string;
  readonly grade: RubricGrade;
  readonly proposedGrade: RubricGrade;
  /** The lowest grade of the method's scale. */
  readonly lowestGrade: RubricGrade;
  readonly reasons: readonly ProposalReason[];
  /** Marks that the assessor submitted before this one. */
  readonly earlierMarks: number;
}

export interface SamplingDecision {
  readonly sampled: boolean;
  readonly reasons: readonly SamplingReason[];
}

/** Every mark, until organisations set rates of their own. */
export const moderateEverything: SamplingPolicy = {
  rates: [{ of: 'organisation', percent: 100 }],
  firstMarks: 5,
};

/** Whether a mark is moderated, with every reason that speaks for it. The draw is seeded with the mark's id. */
export function decideSampling(policy: SamplingPolicy, mark: MarkToSample): SamplingDecision {
  const percent = Math.max(0, ...policy.rates.map((rate) => rate.percent));
  const grounds: readonly [SamplingReason, boolean][] = [
    [SamplingReason.EveryMark, percent >= 100],
    [SamplingReason.Fail, mark.grade === mark.lowestGrade],
    [SamplingReason.Borderline, mark.reasons.some(isBorderline)],
    [SamplingReason.DiffersFromProposal, mark.grade !== mark.proposedGrade],
    [SamplingReason.FirstMarksOfAssessor, mark.earlierMarks < policy.firstMarks],
  ];
  const reasons = grounds.filter(([, holds]) => holds).map(([reason]) => reason);
  if (reasons.length > 0) return { sampled: true, reasons };
  return seededDraw(mark.id) < percent
    ? { sampled: true, reasons: [SamplingReason.Drawn] }
    : { sampled: false, reasons: [] };
}

/** One criterion more or less would have made another grade of it. */
function isBorderline({ reached, needed, met, of }: ProposalReason): boolean {
  return reached ? met === needed && needed < of : needed - met === 1;
}
