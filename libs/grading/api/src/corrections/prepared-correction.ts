import { CorrectionEntity } from '@assay/database';
import { CorrectionStatus } from '@assay/grading/domain';
import { type Actor, conflict, notFound } from '@assay/platform/api';
import type { EntityManager } from 'typeorm';

/** A correction that waits for a decision, locked. One that was decided is refused: it is decided once. */
export async function preparedCorrection(manager: EntityManager, { organisationId }: Actor, id: string): Promise<CorrectionEntity> {
  const correction = await manager.findOne(CorrectionEntity, { where: { organisationId, id }, lock: { mode: 'pessimistic_write' } });
  if (!correction) throw notFound();
  if (correction.status !== CorrectionStatus.Prepared) throw conflict('correction-already-decided', { decision: correction.status });
  return correction;
}
