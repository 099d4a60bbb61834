import { Permission, Role } from '@assay/people/domain';
import type { Actor } from '@assay/platform/api';
import type { GatewayTask } from '@assay/scheduling/domain';

/** Whom the plan wants it from; the organisation's own people may hand in what reached them by other ways. */
export function maySubmit(actor: Actor, { by }: GatewayTask): boolean {
  if (!actor.permissions.has(Permission.SubmitGateway)) return false;
  if (actor.audience === 'staff') return true;
  return by.some((submitter) => actor.roles.includes(submitter === 'provider' ? Role.Provider : Role.Employer));
}
