import type { RubricGrade } from '@assay/standards/domain';

/** What an assessor enters about one criterion. */
export interface JudgementContent {
  readonly grade: RubricGrade | null;
  readonly evidence: string;
  readonly remark: string;
}

export const nothingEntered: JudgementContent = { grade: null, evidence: '', remark: '' };

/** Only what is entered, of an answer or of the body of a change. */
export function contentOf({ grade, evidence, remark }: JudgementContent): JudgementContent {
  return { grade, evidence, remark };
}

/** White space around a text is no difference: the server takes it away. */
export function isSameContent(one: JudgementContent, other: JudgementContent): boolean {
  return one.grade === other.grade && one.evidence.trim() === other.evidence.trim() && one.remark.trim() === other.remark.trim();
}
