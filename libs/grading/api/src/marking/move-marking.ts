import { MarkingEntity } from '@assay/database';
import { advance, type AttemptStatus } from '@assay/grading/domain';
import { conflict } from '@assay/platform/api';
import type { EntityManager } from 'typeorm';

/** Moves a marking along its lifecycle. The caller holds its lock. */
export async function moveMarking(manager: EntityManager, attemptId: string, ...steps: readonly AttemptStatus[]): Promise<void> {
  const { status, version, organisationId } = await manager.findOneByOrFail(MarkingEntity, { attemptId });
  const reached = advance(status, ...steps);
  if (reached === null) throw conflict('marking-cannot-move', { status });
  await manager.update(MarkingEntity, { organisationId, attemptId, version }, { status: reached, version: version + 1 });
}
