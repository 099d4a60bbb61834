import type { EntityManager } from 'typeorm';
import { rowsOf } from '@assay/database';
import type { MethodProgress } from '@assay/scheduling/domain';
import type { AssessmentPlan } from '@assay/standards/domain';

/** How far the apprentice has come with the other methods; asked only where the plan puts its methods in an order. */
export function methodProgress(manager: EntityManager, enrolmentId: string, plan: AssessmentPlan): Promise<MethodProgress[]> {
  return plan.order.length === 0 ? Promise.resolve([]) : rowsOf<MethodProgress>(manager, sql, [enrolmentId]);
}

/** Only what is released counts as achieved: an unreleased grade must not show, not even by a date that becomes possible. */
const sql = `SELECT x.method, x."on"::text AS "submittedOn", EXISTS (SELECT FROM result q
    JOIN result_component c ON c.organisation_id = q.organisation_id AND c.result_id = q.id
    JOIN release_item i ON i.organisation_id = q.organisation_id AND i.result_id = q.id
    JOIN release l ON l.organisation_id = i.organisation_id AND l.id = i.release_id
    WHERE q.enrolment_id = $1 AND c.method = x.method AND c.grade <> 'fail'
      AND l.status = 'approved' AND l.effective_at <= now()) AS achieved
  FROM (SELECT method, max(submitted_on) AS "on" FROM attempt WHERE enrolment_id = $1 GROUP BY method) x`;
