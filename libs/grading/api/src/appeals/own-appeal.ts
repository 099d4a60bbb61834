import { firstRow } from '@assay/database';
import { type Actor, notFound } from '@assay/platform/api';
import type { EntityManager } from 'typeorm';

/**
 * SQL: whether the appeal `a` of the enrolment `e` is the asker's own: they lodged it, or it is about their result. An
 * appeal may be about the training provider's conduct, so that the provider knows only of those they lodged themselves.
 */
export const isOwnAppeal = (accountId: string, subjectId: string): string =>
  `(a.lodged_by = ${accountId} OR e.apprentice_id = ${subjectId}::uuid)`;

/** Answers not found for an appeal that is not the actor's own. */
export async function refuseUnlessOwn(manager: EntityManager, { accountId, subjectId }: Actor, appealId: string): Promise<void> {
  if (!(await firstRow(manager, ownSql, [appealId, accountId, subjectId]))) throw notFound();
}

const ownSql = `SELECT FROM appeal a JOIN enrolment e ON e.organisation_id = a.organisation_id AND e.id = a.enrolment_id
  WHERE a.id = $1 AND ${isOwnAppeal('$2', '$3')}`;
