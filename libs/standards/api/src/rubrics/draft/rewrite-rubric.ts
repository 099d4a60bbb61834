import type { EntityManager } from 'typeorm';
import { conflict } from '@assay/platform/api';
import { rewriteCriteria, type DutyShare, type GeneratedCriterion } from '@assay/standards/domain';
import { documentOf } from '../../occupations/standards-queries';
import type { RubricRow } from '../rubric-row';
import type { CriterionSnapshot } from './criterion-snapshot';

/**
 * Writes criteria of these shares beside the others of the rubric. 409 `generator-changed` where the generator divides a
 * duty otherwise than the rubric does: it is to be generated again first.
 */
export async function rewrite(
  manager: EntityManager,
  row: RubricRow,
  lists: readonly (readonly DutyShare[])[],
  others: readonly CriterionSnapshot[],
): Promise<readonly GeneratedCriterion[]> {
  const document = await documentOf(manager, row.standardVersionId);
  const used = others.flatMap(({ content }) => content.levels.map(({ descriptor }) => descriptor));
  const written = rewriteCriteria(lists, { document, settings: row.settings, used });
  return written.map((criterion) => {
    if (!criterion) throw conflict('generator-changed');
    return criterion;
  });
}
