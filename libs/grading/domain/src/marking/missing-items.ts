import type { RubricGrade } from '@assay/standards/domain';
import type { Judgement } from './judgement';

/** What a criterion still wants before the mark can be submitted. */
export interface MissingItem {
  readonly criterionId: string;
  readonly what: 'level' | 'evidence' | 'remark';
}

/**
 * What is missing before submission: a level and the evidence for it at every criterion, and a remark wherever the
 * level is the lowest, because the apprentice has to be told what to put right.
 */
export function missingItems(
  scale: readonly RubricGrade[],
  judgements: readonly Judgement[],
): readonly MissingItem[] {
  return judgements.flatMap(({ criterionId, grade, evidence, remark }) => {
    const what: MissingItem['what'][] = [];
    if (grade === null) what.push('level');
    if (evidence.trim() === '') what.push('evidence');
    if (grade !== null && grade === scale[0] && remark.trim() === '') what.push('remark');
    return what.map((item) => ({ criterionId, what: item }));
  });
}
