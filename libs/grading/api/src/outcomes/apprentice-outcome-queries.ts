import { inEffect, pageOf, Transactions, utcText } from '@assay/database';
import type { ApprenticeOutcomesResponse } from '@assay/grading/contracts';
import type { Actor } from '@assay/platform/api';
import { Injectable } from '@nestjs/common';
import { correctsReleased } from '../results/result-sql';

/** Released outcomes of a provider's apprentices, and of an employer's who share theirs: the row policies decide whose. */
@Injectable()
export class ApprenticeOutcomeQueries {
  constructor(private readonly transactions: Transactions) {}

  list(actor: Actor, offset?: number): Promise<ApprenticeOutcomesResponse> {
    return this.transactions.run(actor, (manager) => pageOf(manager, sql, [actor.subjectId], offset));
  }
}

const sql = `
  SELECT * FROM (SELECT DISTINCT ON (r.enrolment_id) r.id AS "resultId", r.enrolment_id AS "enrolmentId",
      p.given_name || ' ' || p.family_name AS "apprenticeName", pl.document ->> 'title' AS "standardTitle", r.overall_grade AS "overallGrade",
      ${utcText('l.effective_at')} AS "releasedAt", ${correctsReleased('r')} AS corrected,
      (SELECT jsonb_agg(jsonb_build_object('method', m ->> 'method', 'name', m ->> 'name', 'grade', m ->> 'counted') ORDER BY place)
        FROM jsonb_array_elements(r.explanation -> 'methods') WITH ORDINALITY AS x(m, place)) AS methods
    FROM result r
    JOIN release_item i ON i.organisation_id = r.organisation_id AND i.result_id = r.id
    JOIN release l ON l.organisation_id = i.organisation_id AND l.id = i.release_id AND ${inEffect('l')}
    JOIN enrolment e ON e.organisation_id = r.organisation_id AND e.id = r.enrolment_id
    JOIN apprentice p ON p.organisation_id = e.organisation_id AND p.id = e.apprentice_id AND $1 IN (p.training_provider_id, p.employer_id)
    JOIN assessment_plan pl ON pl.organisation_id = e.organisation_id AND pl.id = e.assessment_plan_id
    ORDER BY r.enrolment_id, r.number DESC) newest
  ORDER BY "releasedAt" DESC, "apprenticeName", "resultId"`;
