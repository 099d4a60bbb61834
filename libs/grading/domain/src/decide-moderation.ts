import type { RubricGrade } from '@assay/standards/domain';
import { ModerationDecision } from './moderation-decision';
import { type Objection, objection } from './objection';
import { moderationSaysWhy } from './rules/moderation-says-why.rule';
import { moderatorIsIndependent } from './rules/moderator-is-independent.rule';

/** What somebody wants to decide about a mark. */
export interface ModerationProposal {
  readonly decision: ModerationDecision;
  /** The grade a change leads to; null otherwise. */
  readonly grade: RubricGrade | null;
  readonly reason: string;
  readonly moderator: string;
  readonly mark: {
    readonly grade: RubricGrade;
    readonly scale: readonly RubricGrade[];
    readonly markedBy: readonly string[];
  };
}

/** `grade` is the moderated grade; null where the mark goes back. */
export type DecidedModeration =
  | { readonly kind: 'accepted'; readonly grade: RubricGrade | null }
  | { readonly kind: 'refused'; readonly objections: readonly Objection[] };

/** Accepts a decision only if no rule objects. */
export function decideModeration(proposal: ModerationProposal): DecidedModeration {
  const { decision, moderator, mark } = proposal;
  const objections = [
    ...moderatorIsIndependent({ moderator, markedBy: mark.markedBy }),
    ...moderationSaysWhy(proposal),
    ...changeHasAnotherGrade(proposal),
  ];
  if (objections.length > 0) return { kind: 'refused', objections };
  if (decision === ModerationDecision.Returned) return { kind: 'accepted', grade: null };
  return { kind: 'accepted', grade: proposal.grade ?? mark.grade };
}

/** A change names another grade of the scale; nothing but a change names one. */
function changeHasAnotherGrade({ decision, grade, mark }: ModerationProposal): readonly Objection[] {
  const fits =
    decision === ModerationDecision.Changed ? grade !== null && grade !== mark.grade && mark.scale.includes(grade) : grade === null;
  return fits ? [] : objection('change-has-another-grade', { scale: mark.scale });
}
