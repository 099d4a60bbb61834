import type { ExclusionResponse } from '@assay/scheduling/contracts';
import { BookingRuleCode, type StartExclusion } from '@assay/scheduling/domain';

/**
 * What keeps the assessors away: to staff, how many each rule does. Outside it says only that nobody is free; of one
 * assessor alone, the rule would tell of an interest or an absence.
 */
export function keptAway(assessors: StartExclusion['assessors'], forStaff: boolean): ExclusionResponse[] {
  if (assessors.length === 0) return [];
  if (!forStaff) return [{ rule: BookingRuleCode.AssessorIsFree, assessors: null }];
  const kept = Map.groupBy(
    assessors.flatMap((one) => one.rules),
    (rule) => rule,
  );
  return [...kept].map(([rule, times]) => ({ rule, assessors: times.length }));
}
