import { firstRow } from '@assay/database';
import type { EntityManager } from 'typeorm';

/** The zone of the organisation's diary. */
export async function organisationZone(manager: EntityManager): Promise<string> {
  const row = await firstRow<{ zone: string }>(manager, 'SELECT zone FROM organisation');
  if (!row) throw new Error('The transaction belongs to no organisation.');
  return row.zone;
}
