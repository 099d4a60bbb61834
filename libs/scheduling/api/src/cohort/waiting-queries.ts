import { Injectable } from '@nestjs/common';
import { firstRow, quoted, Transactions } from '@assay/database';
import { Clock, type Actor } from '@assay/platform/api';
import type { WaitingAttemptsQuery, WaitingAttemptsResponse } from '@assay/scheduling/contracts';
import { cohortRunLimits, statusesInAssessment } from '@assay/scheduling/domain';
import { holdingTime, lastDayShown } from '../sql/fragments';

/** Assessments that wait for a date: past the gateway, handed in where the plan wants that, and not booked. */
@Injectable()
export class WaitingQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, { standard, employerId, trainingProviderId, endsBy }: WaitingAttemptsQuery): Promise<WaitingAttemptsResponse> {
    const parameters = [this.clock.now(), standard ?? null, employerId ?? null, trainingProviderId ?? null, endsBy ?? null];
    return this.transactions.run(actor, async (manager) => {
      const row = await firstRow<WaitingAttemptsResponse>(manager, sql, parameters);
      return row ?? { attempts: [], total: 0, employers: [], trainingProviders: [], assessors: [] };
    });
  }
}

const named = (id: string, name: string) => `jsonb_build_object('id', ${id}, 'name', ${name})`;
const list = (from: string) =>
  `coalesce((SELECT jsonb_agg(jsonb_build_object('id', x.id, 'name', x.name) ORDER BY x.name) FROM ${from} x), '[]')`;

/** $1 is now; the others are filters, null for none. */
const sql = `WITH planned AS MATERIALIZED (
    SELECT p.id AS plan_id, p.standard_reference AS reference, m->>'method' AS method, m->>'name' AS name,
      m#>'{submission,value}' AS submission, m#>'{places,value}' AS modes
    FROM assessment_plan p, jsonb_array_elements(p.document->'methods') m),
  waiting AS MATERIALIZED (
    SELECT t.id, ap.id AS apprentice_id, ap.given_name || ' ' || ap.family_name AS apprentice, ap.family_name,
      em.id AS employer_id, em.name AS employer, tp.id AS provider_id, tp.name AS provider,
      pm.reference, t.method, pm.name, pm.modes, ${lastDayShown} AS last_day
    FROM attempt t
    JOIN enrolment e ON e.organisation_id = t.organisation_id AND e.id = t.enrolment_id
    JOIN apprentice ap ON ap.organisation_id = e.organisation_id AND ap.id = e.apprentice_id
    JOIN employer em ON em.organisation_id = ap.organisation_id AND em.id = ap.employer_id
    JOIN training_provider tp ON tp.organisation_id = ap.organisation_id AND tp.id = ap.training_provider_id
    JOIN planned pm ON pm.plan_id = e.assessment_plan_id AND pm.method = t.method
    WHERE e.status IN (${quoted(statusesInAssessment)})
      AND (pm.submission IS NULL OR pm.submission = 'null' OR t.submitted_on IS NOT NULL)
      AND NOT EXISTS (SELECT FROM booking l WHERE l.organisation_id = t.organisation_id AND l.attempt_id = t.id
        AND l.status IN (${holdingTime}) AND NOT coalesce(l.held_until <= $1, false))),
  chosen AS (SELECT * FROM waiting w WHERE ($2::text IS NULL OR w.reference = $2) AND ($3::uuid IS NULL OR w.employer_id = $3)
    AND ($4::uuid IS NULL OR w.provider_id = $4) AND ($5::date IS NULL OR w.last_day <= $5)
    ORDER BY w.last_day NULLS LAST, w.family_name, w.apprentice_id, w.method)
  SELECT coalesce((SELECT jsonb_agg(jsonb_build_object('attemptId', c.id, 'apprentice', ${named('c.apprentice_id', 'c.apprentice')},
      'employer', ${named('c.employer_id', 'c.employer')}, 'trainingProvider', ${named('c.provider_id', 'c.provider')},
      'standardReference', c.reference, 'method', c.method, 'methodName', c.name, 'modes', c.modes, 'windowEndsOn', c.last_day))
      FROM (SELECT * FROM chosen LIMIT ${cohortRunLimits.attempts}) c), '[]') AS attempts,
    (SELECT count(*)::int FROM chosen) AS total,
    ${list('(SELECT DISTINCT employer_id AS id, employer AS name FROM waiting)')} AS employers,
    ${list('(SELECT DISTINCT provider_id AS id, provider AS name FROM waiting)')} AS "trainingProviders",
    ${list('(SELECT id, name FROM assessor)')} AS assessors`;
