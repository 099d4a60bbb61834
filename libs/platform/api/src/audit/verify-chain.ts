import type { EntityManager } from 'typeorm';
import { firstHash, hashOf } from './audit-hash';

/** The first thing found wrong in a chain: where, and of what kind. */
export interface ChainFault {
  readonly kind: 'entry-missing' | 'event-missing' | 'event-changed' | 'entry-changed' | 'event-unlinked' | 'head-differs' | 'sealing-late';
  /** Number of the link, where the fault has one. */
  readonly number: number | null;
  readonly eventId: string | null;
}

export interface ChainReport {
  readonly entries: number;
  readonly headHash: string;
  readonly fault: ChainFault | null;
}

interface Link {
  number: number;
  eventId: string;
  previousHash: string;
  hash: string;
  canonical: string | null;
  agrees: boolean;
}

const page = 2000;

/** Walks the organisation's chain from its first link to its head. Reads only. */
export async function verifyChain(manager: EntityManager): Promise<ChainReport> {
  let number = 0;
  let hash = firstHash;
  for (;;) {
    const links = await linksAfter(manager, number);
    for (const link of links) {
      const fault = faultOf(link, number + 1, hash);
      if (fault) return { entries: number, headHash: hash, fault: { kind: fault, number: number + 1, eventId: link.eventId } };
      number = link.number;
      hash = link.hash;
    }
    if (links.length < page) break;
  }
  return { entries: number, headHash: hash, fault: await faultAtTheEnd(manager, number, hash) };
}

function faultOf(link: Link, expected: number, previousHash: string): ChainFault['kind'] | null {
  if (link.number !== expected) return 'entry-missing';
  if (link.canonical === null) return 'event-missing';
  if (link.previousHash !== previousHash) return 'entry-changed';
  if (!link.agrees || hashOf(previousHash, link.number, link.canonical) !== link.hash) return 'event-changed';
  return null;
}

async function faultAtTheEnd(manager: EntityManager, number: number, hash: string): Promise<ChainFault | null> {
  const [head] = (await manager.query('SELECT number::int AS number, hash FROM audit_head')) as { number: number; hash: string }[];
  if ((head?.number ?? 0) !== number || (head?.hash ?? firstHash) !== hash)
    return { kind: 'head-differs', number: head?.number ?? 0, eventId: null };
  const [unlinked] = (await manager.query(
    `SELECT e.id AS "eventId", p.event_id IS NULL AS forgotten FROM audit_event e
     LEFT JOIN audit_entry k ON k.organisation_id = e.organisation_id AND k.event_id = e.id
     LEFT JOIN audit_pending p ON p.organisation_id = e.organisation_id AND p.event_id = e.id
     WHERE k.event_id IS NULL AND (p.event_id IS NULL OR p.queued_at < now() - interval '10 seconds') LIMIT 1`,
  )) as { eventId: string; forgotten: boolean }[];
  if (!unlinked) return null;
  return { kind: unlinked.forgotten ? 'event-unlinked' : 'sealing-late', number: null, eventId: unlinked.eventId };
}

/** `agrees`: the columns that queries use say the same as the text that was hashed. */
function linksAfter(manager: EntityManager, number: number): Promise<Link[]> {
  return manager.query(
    `SELECT k.number::int AS number, k.event_id AS "eventId", k.previous_hash AS "previousHash", k.hash, e.canonical,
       coalesce(e.canonical::jsonb ->> 'kind' = e.kind AND e.canonical::jsonb ->> 'subjectId' = e.subject_id::text
         AND e.canonical::jsonb ->> 'id' = e.id::text
         AND (e.canonical::jsonb ->> 'actorId') IS NOT DISTINCT FROM e.actor_id::text
         AND (e.canonical::jsonb ->> 'occurredAt')::timestamptz = e.occurred_at, false) AS agrees
     FROM audit_entry k LEFT JOIN audit_event e ON e.organisation_id = k.organisation_id AND e.id = k.event_id
     WHERE k.number > $1 ORDER BY k.number LIMIT ${page}`,
    [number],
  ) as Promise<Link[]>;
}
