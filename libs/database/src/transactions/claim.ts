import type { EntityManager } from 'typeorm';
import { firstRow, rowsOf } from './rows';
import type { Tenant } from './tenant';
import { rememberTenant } from './tenant-of';

/** A command's claim on its one effect. */
export interface Claim {
  readonly accountId: string;
  /** The request's Idempotency-Key. */
  readonly key: string;
  /** Ids of what the command wants for itself: those who want the same wait for each other here. */
  readonly turns: readonly string[];
}

/** What was answered to the same key before. */
export interface EarlierAnswerRow {
  readonly fingerprint: string;
  readonly body: unknown;
}

/** Opens the transaction for the tenant and claims; returns the earlier answer where there is one. */
export async function openClaim(
  manager: EntityManager,
  tenant: Tenant,
  { accountId, key, turns }: Claim,
): Promise<EarlierAnswerRow | null> {
  const { organisationId, audience, subjectId } = tenant;
  const earlier = await firstRow<EarlierAnswerRow>(manager, claimSql, [organisationId, audience, subjectId ?? '', accountId, key, turns]);
  rememberTenant(manager, tenant);
  remember(manager, turns);
  return earlier;
}

const claimSql = 'SELECT fingerprint, body FROM assay_claim($1, $2, $3, $4, $5, $6)';

/**
 * Waits for the turn with each of these things of the organisation; it lasts until the transaction ends. What the command
 * claimed when it began is not asked for again.
 */
export async function takeTurns(manager: EntityManager, organisationId: string, ids: readonly string[]): Promise<void> {
  const held = turnsHeld.get(manager);
  const missing = ids.filter((id) => !held?.has(id));
  if (missing.length === 0) return;
  await rowsOf(manager, turnsSql, [missing.map((id) => `${organisationId}/${id}`).sort()]);
  remember(manager, missing);
}

const turnsSql = 'SELECT pg_advisory_xact_lock(hashtextextended(key, 0)) FROM unnest($1::text[]) AS key';

/** A manager lives as long as its transaction, and so do its turns. */
const turnsHeld = new WeakMap<EntityManager, Set<string>>();

function remember(manager: EntityManager, ids: readonly string[]): void {
  const held = turnsHeld.get(manager) ?? new Set();
  for (const id of ids) held.add(id);
  turnsHeld.set(manager, held);
}
