import type { CohortAssignmentResponse, NamedResponse } from '@assay/scheduling/contracts';

/** One assessor's assessments by day. */
export interface BoardRow {
  readonly assessor: NamedResponse;
  readonly days: readonly (readonly CohortAssignmentResponse[])[];
}

/** A row for every assessor who has something on one of the days, by name. */
export function boardRows(
  assignments: readonly CohortAssignmentResponse[],
  assessors: readonly NamedResponse[],
  days: readonly string[],
): BoardRow[] {
  const shown = new Set(days);
  const byAssessor = Map.groupBy(
    assignments.filter(({ date }) => shown.has(date)),
    ({ assessorId }) => assessorId,
  );
  return assessors.flatMap((assessor) => {
    const own = byAssessor.get(assessor.id);
    return own ? [{ assessor, days: days.map((day) => own.filter(({ date }) => date === day)) }] : [];
  });
}
