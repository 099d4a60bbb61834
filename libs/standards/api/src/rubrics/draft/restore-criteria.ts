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
  { organisationId }: Actor,
  rubricId: string,
  { from, to }: { readonly from: readonly CriterionSnapshot[]; readonly to: readonly CriterionSnapshot[] },
): Promise<void> {
  const back = new Set(to.map(({ id }) => id));
  const gone = from.map(({ id }) => id).filter((id) => !back.has(id));
  const there = new Map((await snapshotsOf(manager, rubricId)).map((one) => [one.id, one]));
  for (const { id, version, position: _position, editedAt, ...row } of to) {
    const values = { ...row, editedAt: editedAt === null ? null : new Date(editedAt) };
    const known = there.get(id);
    if (known)
      await manager.update(
        RubricCriterionEntity,
        { organisationId, id },
        { ...values, version: () => 'version + 1' },
      );
    else {
      const position = there.size + 1;
      await manager.insert(RubricCriterionEntity, {
        organisationId,
        id,
        rubricId,
        ...values,
        position,
        version: version + 1,
      });
      there.set(id, { id, version, position, editedAt, ...row });
    }
  }
  const heir = to[0]?.id;
  if (heir && gone.length > 0) await moveComments(manager, gone, heir);
  for (const id of gone) await manager.delete(RubricCriterionEntity, { organisationId, id });
  await placeCriteria(
    manager,
    rubricId,
    orderAfter(
      [...there.values()].filter(({ id }) => !gone.includes(id)),
      to,
    ),
  );
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
