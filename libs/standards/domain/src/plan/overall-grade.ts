import { rubricGrades } from '../rubric-grade';
import type { RubricGrade } from '../rubric-grade';
import type { AssessmentMethod } from './assessment-method';
import type { AssessmentPlan, GradeCap, MethodGrades, Reattempt } from './assessment-plan';

/** The moderated grade of one method and the attempt it came from. */
export interface MethodOutcome {
  readonly method: AssessmentMethod;
  readonly grade: RubricGrade;
  readonly attempt: 'first' | Reattempt;
}

/** A cap that lowered a grade: of the method, or of the whole where `method` is null. */
export interface CapApplied {
  readonly method: AssessmentMethod | null;
  readonly after: Reattempt;
  readonly from: RubricGrade;
  readonly to: RubricGrade;
}

/** `row` counts from 1. `grades` are the methods' grades as they were looked up, caps applied. */
export type OverallGrade =
  | {
      readonly kind: 'graded';
      readonly grade: RubricGrade;
      readonly row: number;
      readonly grades: MethodGrades;
      readonly capsApplied: readonly CapApplied[];
    }
  | { readonly kind: 'incomplete'; readonly missing: readonly AssessmentMethod[] }
  | { readonly kind: 'no-row'; readonly grades: MethodGrades };

/**
 * The overall grade by the plan's table: a lookup, never a formula. Caps on a method lower its grade before the lookup,
 * caps on the whole lower what the row says.
 */
export function overallGrade(plan: AssessmentPlan, outcomes: readonly MethodOutcome[]): OverallGrade {
  const byMethod = new Map(outcomes.map((outcome) => [outcome.method, outcome]));
  const missing = plan.methods.map(({ method }) => method).filter((method) => !byMethod.has(method));
  if (missing.length > 0) return { kind: 'incomplete', missing };
  const caps = plan.reattempts.caps.map((rule) => rule.value);
  const capsApplied: CapApplied[] = [];
  const grades: Partial<Record<AssessmentMethod, RubricGrade>> = {};
  for (const { method } of plan.methods) {
    const outcome = byMethod.get(method);
    if (outcome) grades[method] = lowered(outcome.grade, method, [outcome], caps, capsApplied);
  }
  const key = gradesKey(grades);
  const position = plan.aggregation.findIndex((row) => gradesKey(row.grades) === key);
  const row = plan.aggregation[position];
  if (!row) return { kind: 'no-row', grades };
  const grade = lowered(row.overall.value, null, outcomes, caps, capsApplied);
  return { kind: 'graded', grade, row: position + 1, grades, capsApplied };
}

/** Tells combinations apart: the same methods with the same grades have the same key. */
export const gradesKey = (grades: MethodGrades): string =>
  Object.entries(grades)
    .map(([method, grade]) => `${method}:${grade}`)
    .sort()
    .join();

function lowered(
  grade: RubricGrade,
  method: AssessmentMethod | null,
  outcomes: readonly MethodOutcome[],
  caps: readonly GradeCap[],
  applied: CapApplied[],
): RubricGrade {
  const limits = method === null ? 'overall' : 'method';
  return caps.reduce((current, cap) => {
    const concerns = cap.limits === limits && outcomes.some((outcome) => outcome.attempt === cap.after);
    if (!concerns || rank(current) <= rank(cap.highest)) return current;
    applied.push({ method, after: cap.after, from: current, to: cap.highest });
    return cap.highest;
  }, grade);
}

const rank = (grade: RubricGrade): number => rubricGrades.indexOf(grade);
