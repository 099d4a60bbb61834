import { StatementEntity } from '@assay/database';
import { statementCode, statementCodeBytes } from '@assay/grading/domain';
import type { Actor } from '@assay/platform/api';
import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';

/**
 * Gives each result its code, with the approval that lets it out: every released result has a statement. One whose
 * earlier release was stopped keeps the code it has.
 */
export async function issueStatements(manager: EntityManager, { organisationId }: Actor, resultIds: readonly string[]): Promise<void> {
  const rows = resultIds.map((resultId) => ({ organisationId, resultId, code: statementCode(randomBytes(statementCodeBytes)) }));
  await manager.createQueryBuilder().insert().into(StatementEntity).values(rows).orIgnore().execute();
}
