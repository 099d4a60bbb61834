import {
  type AssessmentMethod,
  type AssessmentPlan,
  type CapApplied,
  type MethodOutcome,
  overallGrade,
  type RubricGrade,
} from '@assay/standards/domain';

/** One method's part in a result. `counted` is the grade that was looked up: lower than `grade` where a cap applied. */
export interface ExplainedMethod {
  readonly method: AssessmentMethod;
  /** The plan's own words for the method. */
  readonly name: string;
  readonly attempt: MethodOutcome['attempt'];
  readonly grade: RubricGrade;
  readonly counted: RubricGrade;
}

/** How an overall grade came about, complete enough to be followed with the plan in hand. */
export interface ResultExplanation {
  readonly plan: string;
  readonly methods: readonly ExplainedMethod[];
  /** The row of the plan's table, from 1. */
  readonly row: number;
  readonly caps: readonly CapApplied[];
}

export type ResultComputation =
  | { readonly kind: 'graded'; readonly overallGrade: RubricGrade; readonly explanation: ResultExplanation }
  | { readonly kind: 'incomplete'; readonly missing: readonly AssessmentMethod[] }
  | { readonly kind: 'no-row' };

/** The overall grade by the plan's table, with its explanation. No row, no grade. */
export function computeResult(plan: AssessmentPlan, outcomes: readonly MethodOutcome[]): ResultComputation {
  const overall = overallGrade(plan, outcomes);
  if (overall.kind === 'incomplete') return overall;
  if (overall.kind === 'no-row') return { kind: 'no-row' };
  const methods = plan.methods.flatMap(({ method, name }) =>
    outcomes
      .filter((outcome) => outcome.method === method)
      .map(({ attempt, grade }) => ({
        method,
        name,
        attempt,
        grade,
        counted: overall.grades[method] ?? grade,
      })),
  );
  const explanation = {
    plan: `${plan.reference} ${plan.versionLabel}`,
    methods,
    row: overall.row,
    caps: overall.capsApplied,
  };
  return { kind: 'graded', overallGrade: overall.grade, explanation };
}
