import type { EntityManager } from 'typeorm';
import { RubricEntity } from '@assay/database';
import { conflict, forbidden, stale, type Actor } from '@assay/platform/api';
import { refusalOf, statusAfter, type RubricStep } from '@assay/standards/domain';
import { rubricResponse } from './rubric-response';
import { rubricRow, type RubricRow } from './rubric-row';

export interface StepTaken {
  readonly rubricId: string;
  /** As the person saw it. */
  readonly version: number;
  readonly step: RubricStep;
}

/**
 * Locks the rubric and refuses the step where it was changed meanwhile (`stale`), where its status does not allow it
 * (409 `rubric-not-ready`), and where the person would approve their own work (403).
 */
export async function readyForStep(manager: EntityManager, actor: Actor, { rubricId, version, step }: StepTaken): Promise<RubricRow> {
  const row = await rubricRow(manager, rubricId, 'change');
  if (row.version !== version) throw stale(await rubricResponse(manager, actor, rubricId));
  const refusal = refusalOf(step, { ...row.authors, status: row.status }, actor.accountId);
  if (refusal === 'own-work') throw forbidden();
  if (refusal) throw conflict(refusal, { rubricStatus: row.status, step });
  return row;
}

/** Moves the rubric to where the step leads and notes what goes with it. */
export async function moveRubric(
  manager: EntityManager,
  actor: Actor,
  { rubricId, step }: StepTaken,
  notes: Partial<Omit<RubricEntity, 'organisationId' | 'id' | 'status' | 'version' | 'settings'>>,
): Promise<void> {
  const { organisationId } = actor;
  const status = statusAfter[step];
  await manager.update(RubricEntity, { organisationId, id: rubricId }, { ...notes, status, version: () => 'version + 1' });
}
