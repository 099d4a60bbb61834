import type { GradeStep, MethodMarking, RubricGrade } from '@assay/standards/domain';
import { type RawMarkFinding, rawMarkFinding, type RawMarking, type RawMarks } from './marks/raw-marks';

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

/** `reasons` run from the lowest step to the first that was not reached; a method graded by raw mark has `rawMark` instead. */
export type GradeProposal =
  | {
      readonly kind: 'proposed';
      readonly grade: RubricGrade;
      readonly reasons: readonly ProposalReason[];
      readonly rawMark?: RawMarkFinding;
    }
  | { readonly kind: 'incomplete'; readonly missing: readonly string[] }
  | { readonly kind: 'raw-mark-needed' };

/**
 * The grade that the plan's rules give to these levels: the highest whose step, and every step below it, is reached;
 * the lowest of the scale where none is.
 * @param scale the method's grades, lowest first
 * @param rawMarks what was right, where the plan grades by raw mark
 */
export function proposeGrade(
  marking: MethodMarking,
  scale: readonly RubricGrade[],
  levels: readonly JudgedLevel[],
  rawMarks: RawMarks | null = null,
): GradeProposal {
  if (marking.by === 'raw-mark') return proposeByMark(marking, scale, rawMarks);
  const missing = levels.filter(({ grade }) => grade === null).map(({ criterionId }) => criterionId);
  const [lowest] = scale;
  if (lowest === undefined || levels.length === 0 || missing.length > 0) return { kind: 'incomplete', missing };
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

/** The boundary that holds the total; the lowest grade where a must-pass part was not passed, whatever the total. */
function proposeByMark(marking: RawMarking, scale: readonly RubricGrade[], rawMarks: RawMarks | null): GradeProposal {
  const rawMark = rawMarkFinding(marking, rawMarks);
  const [lowest] = scale;
  if (!rawMark || lowest === undefined) return { kind: 'raw-mark-needed' };
  const grade = rawMark.mustPass.every(({ met }) => met) ? rawMark.boundary.grade : lowest;
  return { kind: 'proposed', grade, reasons: [], rawMark };
}

function reasonOf(step: GradeStep, levels: readonly JudgedLevel[], rank: (grade: RubricGrade | null) => number): ProposalReason {
  const below = levels.filter(({ grade }) => rank(grade) < rank(step.grade)).map(({ criterionId }) => criterionId);
  const met = levels.length - below.length;
  const needed = step.criteria === 'all' ? levels.length : step.criteria;
  return { grade: step.grade, reached: met >= needed, needed, met, of: levels.length, below };
}
