import type { EntityManager } from 'typeorm';
import type { Tenant } from './tenant';

/** A manager lives as long as its transaction. */
const tenants = new WeakMap<EntityManager, Tenant>();

export function rememberTenant(manager: EntityManager, tenant: Tenant): void {
  tenants.set(manager, tenant);
}

/** For whom the transaction stands at this moment; null where it came in by a passage and has entered no organisation. */
export function tenantOf(manager: EntityManager): Tenant | null {
  return tenants.get(manager) ?? null;
}
