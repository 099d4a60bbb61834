import type { MethodMarking, RubricGrade } from '@assay/standards/domain';
import type { Judgement } from './judgement';
import { rawMarkFinding, type RawMarks } from './marks/raw-marks';
import { hasEvidence } from './notes/timed-notes';
import { questionsLeft, type QuestionsWanted } from './questions/questions-wanted';

/** What a mark still wants before it can be submitted. `criterionId` is null for what belongs to the whole of it. */
export interface MissingItem {
  readonly criterionId: string | null;
  readonly what: 'level' | 'evidence' | 'remark' | 'questions' | 'raw-marks';
}

/** Everything that a mark consists of, as far as it is there. */
export interface MarkSoFar {
  readonly marking: MethodMarking;
  /** The method's grades, lowest first. */
  readonly scale: readonly RubricGrade[];
  readonly judgements: readonly Judgement[];
  readonly rawMarks: RawMarks | null;
  readonly questions: QuestionsWanted & { readonly asked: number };
}

/** What is missing before submission, of the criteria and of the mark as a whole. */
export function missingFromMark({ marking, scale, judgements, rawMarks, questions }: MarkSoFar): readonly MissingItem[] {
  const missing: MissingItem[] = [];
  if (questions.binding && questionsLeft(questions, questions.asked) > 0) missing.push({ criterionId: null, what: 'questions' });
  if (marking.by === 'criteria') return [...missing, ...missingItems(scale, judgements)];
  if (!rawMarkFinding(marking, rawMarks)) missing.push({ criterionId: null, what: 'raw-marks' });
  return missing;
}

/**
 * What is missing before submission: a level and the evidence for it at every criterion, and a remark wherever the
 * level is the lowest, because the apprentice has to be told what to put right.
 */
export function missingItems(scale: readonly RubricGrade[], judgements: readonly Judgement[]): readonly MissingItem[] {
  return judgements.flatMap(({ criterionId, grade, evidence, remark }) => {
    const what: MissingItem['what'][] = [];
    if (grade === null) what.push('level');
    if (!hasEvidence(evidence)) what.push('evidence');
    if (grade !== null && grade === scale[0] && remark.trim() === '') what.push('remark');
    return what.map((item) => ({ criterionId, what: item }));
  });
}
