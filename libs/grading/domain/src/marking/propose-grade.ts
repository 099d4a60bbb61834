import type { GradeStep, MethodMarking, RubricGrade } from '@assay/standards/domain';

/** The level chosen for a criterion; null while none is. */
export type JudgedLevel = { readonly criterionId: string; readonly grade: RubricGrade | null };

/** How one grade's step came out. `below` are the criteria that stand under it. */
export interface ProposalReason {
  readonly grade: RubricGrade;
  readonly reached: boolean;
  /** How many criteria the plan wants at this grade or above. */
  readonly needed: number;
  readonly met: number;
  readonly of: number;
  readonly below: readonly string[];
}

/** `reasons` run from the lowest step to the first that was not reached. */
export type GradeProposal =
  | { readonly kind: 'proposed'; readonly grade: RubricGrade; readonly reasons: readonly ProposalReason[] }
  | { readonly kind: 'incomplete'; readonly missing: readonly string[] }
  | { readonly kind: 'raw-mark-needed' };

/**
 * The grade that the plan's rules give to these levels: the highest whose step, and every step below it, is reached;
 * the lowest of the scale where none is.
 * @param scale the method's grades, lowest first
 */
export function proposeGrade(
  marking: MethodMarking,
  scale: readonly RubricGrade[],
  levels: readonly JudgedLevel[],
): GradeProposal {
  if (marking.by === 'raw-mark') return { kind: 'raw-mark-needed' };
  const missing = levels.filter(({ grade }) => grade === null).map(({ criterionId }) => criterionId);
  const [lowest] = scale;
  if (lowest === undefined || levels.length === 0 || missing.length > 0)
    return { kind: 'incomplete', missing };
  const rank = (grade: RubricGrade | null): number => (grade === null ? -1 : scale.indexOf(grade));
  const steps = marking.steps.toSorted((a, b) => rank(a.grade) - rank(b.grade));
  const reasons: ProposalReason[] = [];
  for (const step of steps) {
    const reason = reasonOf(step, levels, rank);
    reasons.push(reason);
    if (!reason.reached) break;
  }
  return { kind: 'proposed', grade: reasons.findLast(({ reached }) => reached)?.grade ?? lowest, reasons };
}

function reasonOf(
  step: GradeStep,
  levels: readonly JudgedLevel[],
  rank: (grade: RubricGrade | null) => number,
): ProposalReason {
  const below = levels
    .filter(({ grade }) => rank(grade) < rank(step.grade))
    .map(({ criterionId }) => criterionId);
  const met = levels.length - below.length;
  const needed = step.criteria === 'all' ? levels.length : step.criteria;
  return { grade: step.grade, reached: met >= needed, needed, met, of: levels.length, below };
}
