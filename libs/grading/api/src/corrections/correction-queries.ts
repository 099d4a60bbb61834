import { pageOf, Transactions, utcText } from '@assay/database';
import type { CorrectionsResponse } from '@assay/grading/contracts';
import type { Actor } from '@assay/platform/api';
import { Injectable } from '@nestjs/common';
import { methodName } from '../plan-columns';

/** The corrections of an organisation: what waits for a second person first. */
@Injectable()
export class CorrectionQueries {
  constructor(private readonly transactions: Transactions) {}

  list(actor: Actor, offset?: number): Promise<CorrectionsResponse> {
    return this.transactions.run(actor, (manager) => pageOf(manager, listSql, [actor.accountId], offset));
  }
}

/** Corrections as the account `$1` sees them; narrowed where a WHERE follows. */
const correctionsSql = `
  SELECT c.id, c.result_id AS "resultId", p.given_name || ' ' || p.family_name AS "apprenticeName", s.title AS "standardTitle",
    t.method, ${methodName} #>> '{}' AS "methodName", k.grade AS "from", c.grade AS "to", c.reason, c.status,
    pa.name AS "preparedByName", ${utcText('c.prepared_at')} AS "preparedAt", ${utcText('c.wanted_at')} AS "wantedAt",
    da.name AS "decidedByName", ${utcText('c.decided_at')} AS "decidedAt", c.new_result_id AS "newResultId", c.prepared_by = $1 AS own
  FROM correction c
  JOIN result_component k ON k.result_id = c.result_id AND k.mark_version_id = c.mark_version_id
  JOIN mark_version v ON v.id = c.mark_version_id
  JOIN attempt t ON t.id = v.attempt_id
  JOIN enrolment e ON e.id = t.enrolment_id
  JOIN apprentice p ON p.id = e.apprentice_id
  JOIN assessment_plan pl ON pl.id = v.assessment_plan_id
  JOIN standard_version s ON s.id = pl.standard_version_id
  JOIN account pa ON pa.id = c.prepared_by LEFT JOIN account da ON da.id = c.decided_by`;

const listSql = `${correctionsSql} ORDER BY c.status = 'prepared' DESC, c.prepared_at DESC, c.id`;

/** The corrections of the enrolment `$2`, latest first. */
export const correctionsOfSql = `${correctionsSql} WHERE e.id = $2 ORDER BY c.prepared_at DESC`;
