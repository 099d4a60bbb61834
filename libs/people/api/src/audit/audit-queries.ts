import { Injectable } from '@nestjs/common';
import { Transactions } from '@assay/database';
import type { AuditLine, AuditResponse } from '@assay/people/contracts';
import type { Actor } from '@assay/platform/api';

const page = 100;

/** The audit chain, newest first, as an administrator reads it. Names are looked up beside the chain. */
@Injectable()
export class AuditQueries {
  constructor(private readonly transactions: Transactions) {}

  async list(actor: Actor, before: number | null): Promise<AuditResponse> {
    const rows = await this.transactions.run(actor, (manager) => manager.query(sql, [before, page + 1]));
    const lines = rows as AuditLine[];
    return { lines: lines.slice(0, page), more: lines.length > page };
  }
}

const sql = `
  SELECT k.number::int AS number, e.id AS "eventId", e.kind, e.subject_id AS "subjectId", a.name AS actor,
    to_char(e.occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "occurredAt", e.canonical::jsonb -> 'facts' AS facts
  FROM audit_event e
  LEFT JOIN audit_entry k ON k.organisation_id = e.organisation_id AND k.event_id = e.id
  LEFT JOIN account a ON a.organisation_id = e.organisation_id AND a.id = e.actor_id
  WHERE $1::bigint IS NULL OR k.number < $1
  ORDER BY k.number DESC NULLS FIRST, e.occurred_at DESC LIMIT $2`;
