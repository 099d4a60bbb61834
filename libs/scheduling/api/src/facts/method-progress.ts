import type { EntityManager } from 'typeorm';
import { inEffect, rowsOf } from '@assay/database';
import type { MethodProgress } from '@assay/scheduling/domain';
import type { AssessmentPlan } from '@assay/standards/domain';

/** How far the apprentice has come with the other methods; asked only where the plan puts its methods in an order. */
export function methodProgress(manager: EntityManager, enrolmentId: string, plan: AssessmentPlan): Promise<MethodProgress[]> {
  return plan.order.length === 0 ? Promise.resolve([]) : rowsOf<MethodProgress>(manager, sql, [enrolmentId]);
}

/**
 * Only what the newest released result says counts as achieved: an unreleased grade must not show, not even by a date that
 * becomes possible, and a corrected one counts no longer.
 */
const sql = `SELECT x.method, x."on"::text AS "submittedOn", EXISTS (SELECT FROM result_component c
    WHERE c.method = x.method AND c.grade <> 'fail' AND c.result_id = (SELECT q.id FROM result q
      JOIN release_item i ON i.organisation_id = q.organisation_id AND i.result_id = q.id
      JOIN release l ON l.organisation_id = i.organisation_id AND l.id = i.release_id
      WHERE q.enrolment_id = $1 AND ${inEffect('l')} ORDER BY q.number DESC LIMIT 1)) AS achieved
  FROM (SELECT method, max(submitted_on) AS "on" FROM attempt WHERE enrolment_id = $1 GROUP BY method) x`;
