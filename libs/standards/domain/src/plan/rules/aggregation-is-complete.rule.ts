import type { AggregationRow, AssessmentPlan, MethodGrades } from '../assessment-plan';
import { gradeCombinations } from '../grade-combinations';
import { matches } from '../overall-grade';
import { contradiction, PlanContradictionCode } from '../plan-contradiction';
import type { PlanContradiction, PlanDemand } from '../plan-contradiction';

/** The table holds every combination of the methods' grades once, nothing else, and only grades of the overall scale. */
export const aggregationIsComplete: PlanDemand = (plan) => {
  const combinations = gradeCombinations(plan.methods);
  return [
    ...combinations.flatMap((grades) => once(plan.aggregation, grades)),
    ...plan.aggregation.flatMap((row, index) =>
      isKnown(plan, row, combinations) ? [] : [unknown(row, index)],
    ),
  ];
};

function once(rows: readonly AggregationRow[], grades: MethodGrades): readonly PlanContradiction[] {
  const found = rows.flatMap((row, index) => (matches(row, grades) ? [String(index + 1)] : []));
  if (found.length === 1) return [];
  return found.length === 0
    ? [contradiction(PlanContradictionCode.AggregationMissing, { grades: worded(grades) })]
    : [contradiction(PlanContradictionCode.AggregationRepeated, { grades: worded(grades), rows: found })];
}

function isKnown(plan: AssessmentPlan, row: AggregationRow, combinations: readonly MethodGrades[]): boolean {
  return (
    plan.overallScale.value.includes(row.overall.value) && combinations.some((grades) => matches(row, grades))
  );
}

const unknown = (row: AggregationRow, index: number): PlanContradiction =>
  contradiction(PlanContradictionCode.AggregationUnknown, {
    row: index + 1,
    grades: worded(row.grades),
    overall: row.overall.value,
  });

const worded = (grades: MethodGrades): readonly string[] =>
  Object.entries(grades).map(([method, grade]) => `${method}: ${grade}`);
