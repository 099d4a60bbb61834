import type { EntityManager } from 'typeorm';
import { rowsOf } from '@assay/database';
import type { GeneratedCriterion, RubricCriterion } from '@assay/standards/domain';

/** A criterion's row as it was, all that is needed to put it back. */
export interface CriterionSnapshot {
  readonly id: string;
  readonly position: number;
  readonly version: number;
  readonly generated: GeneratedCriterion;
  readonly content: RubricCriterion;
  readonly proposal: GeneratedCriterion | null;
  readonly editedBy: string | null;
  /** ISO instant. */
  readonly editedAt: string | null;
}

/** All criteria of the rubric, in their order. */
export const snapshotsOf = (manager: EntityManager, rubricId: string): Promise<CriterionSnapshot[]> =>
  rowsOf<CriterionSnapshot>(
    manager,
    `SELECT id, position, version, generated, content, proposal, edited_by AS "editedBy",
       to_char(edited_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "editedAt"
     FROM rubric_criterion WHERE rubric_id = $1 ORDER BY position`,
    [rubricId],
  );
