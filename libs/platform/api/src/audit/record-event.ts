import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '@assay/database';
import { canonicalJson } from '@assay/platform/util';

/** What happened to what. Facts hold opaque ids and values, never names or free text about a person. */
export interface AuditFact {
  /** Noun and past participle, e.g. `booking.confirmed`. */
  readonly kind: string;
  readonly subjectId: string;
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** Whose doing it was; no account for the system's own. */
export interface AuditActor {
  readonly organisationId: string;
  readonly accountId: string | null;
}

/** Writes an event in the transaction of the change itself; the sealer links it into the chain within a second. */
export async function recordEvent(manager: EntityManager, actor: AuditActor, occurredAt: Date, fact: AuditFact): Promise<void> {
  const id = randomUUID();
  const { organisationId, accountId: actorId } = actor;
  const { kind, subjectId, facts = {} } = fact;
  const canonical = canonicalJson({ id, organisationId, occurredAt: occurredAt.toISOString(), kind, subjectId, actorId, facts });
  await rowsOf(manager, sql, [organisationId, id, occurredAt, kind, subjectId, actorId, canonical]);
}

const sql = `
  WITH event AS (
    INSERT INTO audit_event (organisation_id, id, occurred_at, kind, subject_id, actor_id, canonical)
    VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING organisation_id, id)
  INSERT INTO audit_pending (organisation_id, event_id) SELECT organisation_id, id FROM event`;
