import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditEntryEntity, Transactions } from '@assay/database';
import { firstHash, hashOf } from './audit-hash';

const batch = 500;

interface Pending {
  eventId: string;
  canonical: string;
}

/** Links waiting events into their organisation's chain. Any number of processes may do so: the head's lock orders them. */
@Injectable()
export class AuditSealer {
  constructor(private readonly transactions: Transactions) {}

  /** Seals what waits in every organisation; returns how many events it linked. */
  sealAll(): Promise<number> {
    return this.transactions.inEachOrganisation(seal);
  }
}

async function seal(manager: EntityManager, organisationId: string): Promise<number> {
  if (!(await hasPending(manager))) return 0;
  const head = await lockHead(manager, organisationId);
  const pending = await takePending(manager);
  let { number, hash } = head;
  const links = pending.map(({ eventId, canonical }) => {
    const previousHash = hash;
    number += 1;
    hash = hashOf(previousHash, number, canonical);
    return { organisationId, number: String(number), eventId, previousHash, hash };
  });
  await manager.insert(AuditEntryEntity, links);
  await manager.query('UPDATE audit_head SET number = $1, hash = $2', [number, hash]);
  return links.length;
}

async function hasPending(manager: EntityManager): Promise<boolean> {
  const [row] = (await manager.query('SELECT EXISTS (SELECT FROM audit_pending) AS some')) as { some: boolean }[];
  return row?.some ?? false;
}

async function lockHead(manager: EntityManager, organisationId: string): Promise<{ number: number; hash: string }> {
  await manager.query('INSERT INTO audit_head (organisation_id, number, hash) VALUES ($1, 0, $2) ON CONFLICT DO NOTHING', [
    organisationId,
    firstHash,
  ]);
  const [head] = (await manager.query('SELECT number::int AS number, hash FROM audit_head FOR UPDATE')) as {
    number: number;
    hash: string;
  }[];
  if (!head) throw new Error('The organisation has no audit head although one was just made.');
  return head;
}

function takePending(manager: EntityManager): Promise<Pending[]> {
  return manager.query(
    `WITH taken AS (
       DELETE FROM audit_pending WHERE event_id IN (
         SELECT p.event_id FROM audit_pending p JOIN audit_event e ON e.organisation_id = p.organisation_id AND e.id = p.event_id
         ORDER BY e.occurred_at, e.id LIMIT ${batch})
       RETURNING event_id)
     SELECT e.id AS "eventId", e.canonical FROM audit_event e JOIN taken ON taken.event_id = e.id ORDER BY e.occurred_at, e.id`,
  ) as Promise<Pending[]>;
}
