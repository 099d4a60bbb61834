import type { EntityManager } from 'typeorm';
import { firstRow } from '@assay/database';
import type { FactsRow } from './facts-row';

/** What holds for a further attempt alone; a first one is spared the question. */
export async function withFurther(manager: EntityManager, row: FactsRow): Promise<FactsRow> {
  if (row.number === 1) return row;
  const further = await firstRow<Pick<FactsRow, 'number'>>(manager, sql, [row.attemptId]);
  return { ...row, ...further };
}

/** SQL: the attempt's place among those that count towards the plan's limit, as `attemptsLeft` counts them. */
const countedNumber = `1 + (t.kind <> 'first')::int + (SELECT count(*)::int FROM attempt u
    WHERE u.organisation_id = t.organisation_id AND u.enrolment_id = t.enrolment_id AND u.method = t.method AND u.number < t.number AND u.kind <> 'first'
      AND NOT EXISTS (SELECT FROM consideration c WHERE c.organisation_id = u.organisation_id AND c.attempt_id = u.id AND c.effect = 'attempt-not-counted')
      AND ((p.document #>> '{reattempts,voidCounts,value}')::boolean
        OR NOT EXISTS (SELECT FROM marking m WHERE m.organisation_id = u.organisation_id AND m.attempt_id = u.id AND m.status = 'void')))`;

const sql = `SELECT ${countedNumber} AS number
  FROM attempt t
  JOIN enrolment e ON e.organisation_id = t.organisation_id AND e.id = t.enrolment_id
  JOIN assessment_plan p ON p.organisation_id = e.organisation_id AND p.id = e.assessment_plan_id
  WHERE t.id = $1`;
