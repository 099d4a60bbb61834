import { Permission } from '@assay/people/domain';
import type { Actor } from '@assay/platform/api';

/** The account whose assessments alone may be seen: an assessor's own, where no other role opens the diary. Else null. */
export function onlyOwnAssessments(actor: Actor): string | null {
  return actor.audience === 'staff' && !actor.permissions.has(Permission.ReadDiary) ? actor.accountId : null;
}
