import type { EntityManager } from 'typeorm';
import { conflict } from '@assay/platform/api';
import { RubricStatus } from '@assay/standards/domain';
import { rubricRow } from '../rubric-row';

const inWork: readonly RubricStatus[] = [RubricStatus.Draft, RubricStatus.Submitted, RubricStatus.Approved];

/** The rubric stays open for comments until it is published or discarded; 404 where there is none, else 409. */
export async function refuseFinished(manager: EntityManager, rubricId: string): Promise<void> {
  const { status } = await rubricRow(manager, rubricId, 'change');
  if (!inWork.includes(status)) throw conflict('rubric-not-ready', { rubricStatus: status });
}
