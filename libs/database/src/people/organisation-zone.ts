import type { EntityManager } from 'typeorm';
import { firstRow } from '../transactions/rows';

/** The zone of the diary of the transaction's organisation. */
export async function organisationZone(manager: EntityManager): Promise<string> {
  const row = await firstRow<{ zone: string }>(manager, 'SELECT zone FROM organisation');
  if (!row) throw new Error('The transaction belongs to no organisation.');
  return row.zone;
}
