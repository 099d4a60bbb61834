import type { EntityManager } from 'typeorm';
import { conflict, type Actor } from '@assay/platform/api';
import { canonicalJson } from '@assay/platform/util';
import { RubricStatus } from '@assay/standards/domain';
import { rubricRow, type RubricRow } from '../rubric-row';
import { snapshotsOf } from './criterion-snapshot';
import type { CriterionSnapshot } from './criterion-snapshot';

export type ChangeKind = 'edit' | 'move' | 'split' | 'merge' | 'accept' | 'decline';

/** The rubric, locked until the transaction ends; 409 `rubric-not-ready` where it is no draft. */
export async function lockedDraft(manager: EntityManager, rubricId: string): Promise<RubricRow> {
  const row = await rubricRow(manager, rubricId, 'change');
  if (row.status !== RubricStatus.Draft) throw conflict('rubric-not-ready', { rubricStatus: row.status });
  return row;
}

/** Runs a change of the draft's criteria, keeps what it touched so that it can be undone, and makes its maker an author. */
export async function changeDraft(
  manager: EntityManager,
  actor: Actor,
  { rubricId, kind, at }: { readonly rubricId: string; readonly kind: ChangeKind; readonly at: Date },
  work: () => Promise<void>,
): Promise<void> {
  const before = await snapshotsOf(manager, rubricId);
  await work();
  const after = await snapshotsOf(manager, rubricId);
  const touched = { before: unlike(before, after), after: unlike(after, before) };
  await becomeEditor(manager, actor, rubricId);
  if (touched.before.length + touched.after.length === 0) return;
  await manager.query(`UPDATE rubric_change SET state = 'dropped' WHERE rubric_id = $1 AND state = 'undone'`, [rubricId]);
  await manager.query(
    `INSERT INTO rubric_change (organisation_id, rubric_id, number, kind, state, before, after, made_by, made_at)
     SELECT $1, $2, coalesce(max(number), 0) + 1, $3, 'done', $4, $5, $6, $7 FROM rubric_change WHERE rubric_id = $2`,
    [actor.organisationId, rubricId, kind, JSON.stringify(touched.before), JSON.stringify(touched.after), actor.accountId, at],
  );
}

/** Those of the first list that are not in the other, or differ there in more than their version. */
function unlike(list: readonly CriterionSnapshot[], others: readonly CriterionSnapshot[]): readonly CriterionSnapshot[] {
  const essence = ({ version: _version, ...rest }: CriterionSnapshot) => canonicalJson(rest);
  const there = new Map(others.map((one) => [one.id, essence(one)]));
  return list.filter((one) => there.get(one.id) !== essence(one));
}

/** Whoever changes a criterion cannot approve the rubric. */
export async function becomeEditor(manager: EntityManager, { accountId }: Actor, rubricId: string): Promise<void> {
  await manager.query('UPDATE rubric SET editors = array_append(editors, $2) WHERE id = $1 AND $2 <> ALL (editors)', [rubricId, accountId]);
}

/** Tells those who looked at the rubric as a whole that it is another one now. */
export async function touchRubric(manager: EntityManager, rubricId: string): Promise<void> {
  await manager.query('UPDATE rubric SET version = version + 1 WHERE id = $1', [rubricId]);
}
