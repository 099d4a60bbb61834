import type { ExclusionResponse } from '@assay/scheduling/contracts';
import { assessorNotFree, type StartExclusion } from '@assay/scheduling/domain';

/** What keeps the assessors away: to staff, how many each rule does. */
export function keptAway(assessors: StartExclusion['assessors'], forStaff: boolean): ExclusionResponse[] {
  if (assessors.length === 0) return [];
  if (!forStaff) return [{ rule: assessorNotFree.rule, assessors: null }];
  const kept = Map.groupBy(
    assessors.flatMap((one) => one.rules),
    (rule) => rule,
  );
  return [...kept].map(([rule, times]) => ({ rule, assessors: times.length }));
}
