import { rowsOf } from '@assay/database';
import type { ReasonedLevelResponse } from '@assay/grading/contracts';
import type { MarkedSheet } from '@assay/grading/domain';
import type { EntityManager } from 'typeorm';

/** What one person chose, with who they are. */
export interface Sheet extends MarkedSheet {
  readonly levels: readonly ReasonedLevelResponse[];
  readonly accountId: string;
}

/** Everything that was marked in these standardisations, in the order in which it came. */
export function standardisationSheets(
  manager: EntityManager,
  ids: readonly string[],
): Promise<(Sheet & { readonly standardisationId: string })[]> {
  return rowsOf(
    manager,
    `SELECT x.standardisation_id AS "standardisationId", x.marked_by AS "accountId", a.name AS marker, x.levels
     FROM standardisation_mark x JOIN account a ON a.id = x.marked_by
     WHERE x.standardisation_id = ANY($1::uuid[]) ORDER BY x.marked_at, x.marked_by`,
    [ids],
  );
}
