import type { EntityManager } from 'typeorm';
import { RubricCriterionEntity } from '@assay/database';
import type { Actor } from '@assay/platform/api';
import type { CriterionSnapshot } from './criterion-snapshot';
import { moveComments } from './move-comments';
import { placeCriteria } from './place-criteria';
import { snapshotsOf } from './criterion-snapshot';

/** Puts the criteria that a change touched from one of its sides to the other. Nobody's copy of them is fresh afterwards. */
export async function restoreCriteria(
  manager: EntityManager,
  actor: Actor,
  rubricId: string,
  { from, to }: { readonly from: readonly CriterionSnapshot[]; readonly to: readonly CriterionSnapshot[] },
): Promise<void> {
  const back = new Set(to.map(({ id }) => id));
  const gone = from.map(({ id }) => id).filter((id) => !back.has(id));
  const before = await snapshotsOf(manager, rubricId);
  const missing = to.filter(({ id }) => !before.some((one) => one.id === id));
  for (const [index, row] of missing.entries()) await insert(manager, actor, rubricId, row, before.length + index + 1);
  for (const row of to.filter((one) => !missing.includes(one))) await rewriteRow(manager, actor, row);
  const heir = to[0]?.id;
  if (heir && gone.length > 0) await moveComments(manager, gone, heir);
  for (const id of gone) await manager.delete(RubricCriterionEntity, { organisationId: actor.organisationId, id });
  const left = [...before, ...missing].filter(({ id }) => !gone.includes(id));
  await placeCriteria(manager, rubricId, orderAfter(left, to));
}

const valuesOf = ({ generated, content, proposal, editedBy, editedAt }: CriterionSnapshot) => ({
  generated,
  content,
  proposal,
  editedBy,
  editedAt: editedAt === null ? null : new Date(editedAt),
});

async function insert(
  manager: EntityManager,
  { organisationId }: Actor,
  rubricId: string,
  row: CriterionSnapshot,
  position: number,
): Promise<void> {
  const { id, version } = row;
  const values = { organisationId, id, rubricId, position, version: version + 1, ...valuesOf(row) };
  await manager.insert(RubricCriterionEntity, values);
}

async function rewriteRow(manager: EntityManager, { organisationId }: Actor, row: CriterionSnapshot): Promise<void> {
  const where = { organisationId, id: row.id };
  await manager.update(RubricCriterionEntity, where, { ...valuesOf(row), version: () => 'version + 1' });
}

/** Those that are put back take their places; the others keep their order in what is left. */
function orderAfter(all: readonly CriterionSnapshot[], to: readonly CriterionSnapshot[]): readonly string[] {
  const places = new Map(to.map(({ id, position }) => [id, position]));
  const order = all
    .filter(({ id }) => !places.has(id))
    .sort((a, b) => a.position - b.position)
    .map(({ id }) => id);
  for (const [id, place] of [...places].sort(([, a], [, b]) => a - b)) order.splice(place - 1, 0, id);
  return order;
}
