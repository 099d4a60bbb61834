import { StatementEntity } from '@assay/database';
import { statementCode, statementCodeBytes } from '@assay/grading/domain';
import type { Actor } from '@assay/platform/api';
import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';

/** Gives each result its code, with the approval that lets it out: every released result has a statement. */
export async function issueStatements(manager: EntityManager, { organisationId }: Actor, resultIds: readonly string[]): Promise<void> {
  await manager.insert(StatementEntity, resultIds.map((resultId) => ({ organisationId, resultId, code: statementCode(randomBytes(statementCodeBytes)) })));
}
