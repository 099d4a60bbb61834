import type { ExclusionResponse } from '@assay/scheduling/contracts';
import { howMany } from './how-many';
import { ruleWords } from './rule-words';

/** A rule in the way, with how many assessors it keeps away where that is told. */
export function exclusionWords({ rule, assessors }: ExclusionResponse): string {
  if (assessors !== null) return `${ruleWords[rule]}: ${howMany(assessors, 'assessor')}`;
  return rule === 'assessor-is-free' ? 'No assessor is free' : ruleWords[rule];
}
