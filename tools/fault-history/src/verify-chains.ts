import { setTimeout as wait } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { dataSourceOptions, Transactions, type Tenant } from '@assay/database';
import { verifyChain } from '@assay/platform/api';

/** How long sealing may take to catch up, in milliseconds. */
const patience = 60_000;

/** Waits until every event is linked, then walks each organisation's chain; sentences about what is not whole. */
export async function verifyChains(ownerUrl: string, organisationIds: readonly string[]): Promise<string[]> {
  const owner = await new DataSource(dataSourceOptions(ownerUrl, 2)).initialize();
  const transactions = new Transactions(owner);
  try {
    const faults: string[] = [];
    for (const organisationId of organisationIds) {
      const tenant: Tenant = { organisationId, audience: 'staff', subjectId: null };
      for (const end = Date.now() + patience; Date.now() < end && (await pending(transactions, tenant)) > 0;) await wait(200);
      const { fault } = await transactions.run(tenant, verifyChain);
      if (fault) faults.push(`${organisationId}: ${fault.kind} at entry ${fault.number ?? 'none'}, event ${fault.eventId ?? 'none'}`);
    }
    return faults;
  } finally {
    await owner.destroy();
  }
}

function pending(transactions: Transactions, tenant: Tenant): Promise<number> {
  return transactions.run(tenant, async (manager) => {
    const [row] = await manager.query<{ count: number }[]>('SELECT count(*)::int AS count FROM audit_pending');
    return row?.count ?? 0;
  });
}
