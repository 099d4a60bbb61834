import type { EntityManager } from 'typeorm';
import { notFound, stale, type Actor } from '@assay/platform/api';
import { rubricResponse } from '../rubric-response';
import { snapshotsOf } from './criterion-snapshot';
import type { CriterionSnapshot } from './criterion-snapshot';

/** The criterion at the version that the person saw, and the others of its rubric in their order; else 404 or 412. */
export async function criterionToChange(
  manager: EntityManager,
  actor: Actor,
  { rubricId, criterionId, version }: { rubricId: string; criterionId: string; version: number },
): Promise<{ readonly criterion: CriterionSnapshot; readonly others: readonly CriterionSnapshot[] }> {
  const all = await snapshotsOf(manager, rubricId);
  const criterion = all.find(({ id }) => id === criterionId);
  if (!criterion) throw notFound();
  if (criterion.version !== version) throw stale(await rubricResponse(manager, actor, rubricId));
  return { criterion, others: all.filter(({ id }) => id !== criterionId) };
}
