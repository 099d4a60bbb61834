import {
  methodName,
  simulatePlan,
  type AssessmentMethod,
  type AssessmentPlan,
  type OverallGrade,
  type SimulatedRow,
} from '@assay/standards/domain';
import { markdownTable } from './markdown-table';

/** Every combination with the row used, the overall grade, and what a resit or retake of each method comes to. */
export function simulationTable(plan: AssessmentPlan): string {
  const methods = plan.methods.map(({ method }) => method);
  const heads = methods.flatMap((method) => [
    `Resit of ${methodName(method).toLowerCase()}`,
    `Retake of ${methodName(method).toLowerCase()}`,
  ]);
  return markdownTable(
    ['Row', ...methods.map(methodName), 'Overall', ...heads],
    simulatePlan(plan).map((row) => [
      row.outcome.kind === 'graded' ? `${row.outcome.row}` : 'none',
      ...methods.map((method) => row.grades[method] ?? ''),
      overall(plan, row.outcome),
      ...methods.flatMap((method) => (['resit', 'retake'] as const).map((attempt) => again(row, method, attempt))),
    ]),
  );
}

function overall(plan: AssessmentPlan, outcome: OverallGrade): string {
  if (outcome.kind !== 'graded') return 'no row';
  const rule = plan.aggregation[outcome.row - 1]?.overall;
  return `${outcome.grade}${rule?.certainty === 'unverified' ? '?' : ''}`;
}

function again(row: SimulatedRow, method: AssessmentMethod, attempt: 'resit' | 'retake'): string {
  const found = row.reattempts.find((one) => one.method === method && one.attempt === attempt);
  if (!found) return '–';
  const { outcome } = found;
  if (outcome.kind !== 'graded') return 'no row';
  return outcome.capsApplied.length > 0 ? `${outcome.grade} (capped)` : outcome.grade;
}
