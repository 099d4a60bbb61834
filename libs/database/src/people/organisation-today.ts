import { dateIn, type LocalDate } from '@assay/platform/util';
import type { EntityManager } from 'typeorm';
import { organisationZone } from './organisation-zone';

/** The day it is at this moment for the transaction's organisation. */
export async function organisationToday(manager: EntityManager, now: Date): Promise<LocalDate> {
  return dateIn(await organisationZone(manager), now.getTime());
}
