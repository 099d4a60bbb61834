import type { SamplingReason } from '@assay/grading/domain';

/** Why a mark is looked at again. */
export const samplingWords: Readonly<Record<SamplingReason, string>> = {
  'every-mark': 'Every mark is moderated',
  fail: 'Fail',
  borderline: 'One criterion decides',
  'differs-from-proposal': 'Differs from the proposed grade',
  'first-marks-of-assessor': 'New assessor',
  'first-marks-of-rubric': 'New edition of the rubric',
  adjusted: 'Adjusted assessment',
  'assessor-drifts': 'Assessor’s grades keep being moved',
  drawn: 'Drawn at random',
};

/** The reasons that set a mark apart; that every mark is moderated says nothing about this one. */
export function notableReasons(reasons: readonly SamplingReason[]): string[] {
  return reasons.filter((reason) => reason !== 'every-mark').map((reason) => samplingWords[reason]);
}
