import { firstRow } from '@assay/database';
import type { LevelsRequest, ReasonedLevelResponse } from '@assay/grading/contracts';
import { levelsCoverTheCriteria } from '@assay/grading/domain';
import { type Actor, notFound } from '@assay/platform/api';
import type { AssessmentMethod, AssessmentPlan } from '@assay/standards/domain';
import type { EntityManager } from 'typeorm';
import { rubricCriteria } from '../marking/rubric-criteria';
import { plannedMethodOf } from '../planned-method-of';
import { refuseUnlessAccepted } from '../refuse-unless-accepted';
import { isOpen, isOwn, standardisations } from './standardisation-sql';

/** A standardisation, locked against being closed and marked at once. */
export interface StandardisationToMark {
  readonly plan: AssessmentPlan;
  readonly method: AssessmentMethod;
  readonly rubricId: string;
  readonly open: boolean;
  readonly closed: boolean;
  /** The caller made the mark that is marked again. */
  readonly own: boolean;
  /** How many have marked. */
  readonly marks: number;
  readonly marked: boolean;
}

export async function standardisationToMark(manager: EntityManager, actor: Actor, now: Date, id: string): Promise<StandardisationToMark> {
  await manager.query('SELECT FROM standardisation WHERE id = $1 FOR UPDATE', [id]);
  const found = await firstRow<StandardisationToMark>(manager, sql, [actor.accountId, now, id]);
  if (!found) throw notFound();
  return found;
}

/** The levels with their reasons, if they are one for each criterion; refuses otherwise. */
export async function wholeSheet(
  manager: EntityManager,
  { plan, method, rubricId }: StandardisationToMark,
  levels: LevelsRequest['levels'],
): Promise<ReasonedLevelResponse[]> {
  const scale = plannedMethodOf(plan, method).scale.value;
  const criteria = (await rubricCriteria(manager, rubricId, method, scale)).map(({ id }) => id);
  refuseUnlessAccepted('standardisation-refused', levelsCoverTheCriteria({ criteria, scale, levels }));
  return levels.map(({ criterionId, grade, why = '' }) => ({ criterionId, grade, why }));
}

const sql = `
  SELECT pl.document AS plan, t.method, v.rubric_id AS "rubricId", ${isOpen} AS open, n.closed_at IS NOT NULL AS closed, ${isOwn} AS own,
    (SELECT count(*)::int FROM standardisation_mark x WHERE x.standardisation_id = n.id) AS marks,
    EXISTS (SELECT FROM standardisation_mark x WHERE x.standardisation_id = n.id AND x.marked_by = $1) AS marked
  FROM ${standardisations} WHERE n.id = $3`;
