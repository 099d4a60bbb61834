import type { EntityManager } from 'typeorm';
import { AssessorEntity, rowsOf } from '@assay/database';
import { Permission } from '@assay/people/domain';
import { notFound, type Actor } from '@assay/platform/api';

/**
 * The assessor whose time it is, held until the transaction ends: anybody's for those who manage availability, one's
 * own for everybody else. `me` stands for one's own.
 */
export async function assessorAtHand(manager: EntityManager, actor: Actor, id: string): Promise<AssessorEntity> {
  const { organisationId, accountId } = actor;
  const whose = id === 'me' ? { organisationId, accountId } : { organisationId, id };
  if (id !== 'me' && !uuid.test(id)) throw notFound();
  const assessor = await manager.findOne(AssessorEntity, { where: whose, lock: { mode: 'pessimistic_write' } });
  if (!assessor) throw notFound();
  if (assessor.accountId !== accountId && !actor.permissions.has(Permission.ManageAvailability)) throw notFound();
  return assessor;
}

/** A change counts: whoever read an earlier version is told. */
export async function countChange(manager: EntityManager, { organisationId, id }: AssessorEntity): Promise<void> {
  await rowsOf(manager, 'UPDATE assessor SET version = version + 1 WHERE organisation_id = $1 AND id = $2', [organisationId, id]);
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
