import { RubricGrade } from '../rubric-grade';
import type { AssessmentMethod } from './assessment-method';
import type { AssessmentPlan, MethodGrades, Reattempt } from './assessment-plan';
import { gradeCombinations } from './grade-combinations';
import { overallGrade } from './overall-grade';
import type { MethodOutcome, OverallGrade } from './overall-grade';

/** The same grades, with one method's reached on a further attempt. */
export interface SimulatedReattempt {
  readonly method: AssessmentMethod;
  readonly attempt: Reattempt;
  readonly outcome: OverallGrade;
}

/** One combination of method grades and what the plan makes of it. */
export interface SimulatedRow {
  readonly grades: MethodGrades;
  readonly outcome: OverallGrade;
  readonly reattempts: readonly SimulatedReattempt[];
}

/** Every combination of method grades with the overall grade, the row used and the caps applied. */
export function simulatePlan(plan: AssessmentPlan): readonly SimulatedRow[] {
  return gradeCombinations(plan.methods).map((grades) => ({
    grades,
    outcome: overallGrade(plan, outcomesOf(grades, null, 'first')),
    reattempts: reattemptsOf(plan, grades),
  }));
}

/** The attempt that each method's grade came from; first where nothing is said. */
export type SimulatedAttempts = Readonly<Partial<Record<AssessmentMethod, MethodOutcome['attempt']>>>;

/** Every combination of method grades as it comes out when the methods were reached on these attempts. */
export function simulateAttempts(plan: AssessmentPlan, attempts: SimulatedAttempts): readonly Omit<SimulatedRow, 'reattempts'>[] {
  return gradeCombinations(plan.methods).map((grades) => {
    const outcomes = outcomesOf(grades, null, 'first').map((outcome) => ({
      ...outcome,
      attempt: attempts[outcome.method] ?? outcome.attempt,
    }));
    return { grades, outcome: overallGrade(plan, outcomes) };
  });
}

const kinds: readonly Reattempt[] = ['resit', 'retake'];

function reattemptsOf(plan: AssessmentPlan, grades: MethodGrades): readonly SimulatedReattempt[] {
  return plan.methods
    .filter(({ method }) => grades[method] !== RubricGrade.Fail)
    .flatMap(({ method }) =>
      kinds.map((attempt) => ({
        method,
        attempt,
        outcome: overallGrade(plan, outcomesOf(grades, method, attempt)),
      })),
    );
}

function outcomesOf(grades: MethodGrades, again: AssessmentMethod | null, attempt: MethodOutcome['attempt']): readonly MethodOutcome[] {
  return (Object.entries(grades) as [AssessmentMethod, RubricGrade][]).map(([method, grade]) => ({
    method,
    grade,
    attempt: method === again ? attempt : 'first',
  }));
}
