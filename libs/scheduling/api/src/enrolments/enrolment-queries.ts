import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { firstRow, pageOf, quoted, Transactions } from '@assay/database';
import { Clock, notFound, type Actor } from '@assay/platform/api';
import type { EnrolmentResponse, EnrolmentsQuery, EnrolmentsResponse, EnrolmentSummary } from '@assay/scheduling/contracts';
import { enrolmentPage, statusesInAssessment } from '@assay/scheduling/domain';
import { patternOf, plansWith } from '../sql/fragments';
import { onlyOwnAssessments } from '../only-own-assessments';
import { enrolmentColumns, enrolmentDetailColumns, enrolmentTables, onlyOwn } from './enrolment-sql';

/** Apprentices on their way: who waits for what, and one enrolment's timeline. */
@Injectable()
export class EnrolmentQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, { waitingFor, search, apprenticeId, sort, descending, offset }: EnrolmentsQuery): Promise<EnrolmentsResponse> {
    const parameters = [
      this.clock.now(),
      onlyOwnAssessments(actor),
      waitingFor ?? null,
      patternOf(search),
      apprenticeId ?? null,
      sort ?? null,
      descending === 'true',
    ];
    return this.transactions.run(actor, async (manager) => {
      const { items, total } = await pageOf<EnrolmentSummary>(manager, listSql, parameters, offset, enrolmentPage);
      return { enrolments: items, total };
    });
  }

  one(actor: Actor, id: string): Promise<EnrolmentResponse> {
    return this.transactions.run(actor, (manager) => oneEnrolment(manager, id, this.clock.now(), onlyOwnAssessments(actor)));
  }
}

/** The enrolment as it stands in the transaction. With an account: only where that assessor takes part. */
export async function oneEnrolment(
  manager: EntityManager,
  id: string,
  now: Date,
  assessorAccountId: string | null = null,
): Promise<EnrolmentResponse> {
  const row = await firstRow<EnrolmentResponse>(manager, oneSql, [now, assessorAccountId, id]);
  if (!row) throw notFound();
  return row;
}

const waitsFor = `CASE $3::text
  WHEN 'gateway' THEN e.status IN ('in-training', 'gateway-submitted')
  WHEN 'submission' THEN e.status IN (${quoted(statusesInAssessment)}) AND 'awaits-submission' = ANY(x.stages)
  WHEN 'date' THEN e.status IN (${quoted(statusesInAssessment)}) AND 'awaits-date' = ANY(x.stages)
  ELSE true END`;

/** SQL: what is sorted by, as text; null, and so equal for all, where no order was asked for. */
const sortKey = `CASE $6::text WHEN 'name' THEN lower(ap.family_name || ' ' || ap.given_name) WHEN 'standard' THEN p.reference
  WHEN 'employer' THEN lower(em.name) WHEN 'state' THEN e.status WHEN 'window' THEN e.window_ends_on::text END`;

const listSql = `WITH ${plansWith()}
  SELECT ${enrolmentColumns} FROM ${enrolmentTables}
  JOIN organisation o ON o.id = e.organisation_id
  WHERE ${onlyOwn} AND ${waitsFor}
    AND ($4::text IS NULL OR ap.given_name || ' ' || ap.family_name ILIKE $4 OR ap.uln LIKE $4)
    AND ($5::uuid IS NULL OR ap.id = $5)
  ORDER BY CASE WHEN NOT $7::boolean THEN ${sortKey} END, CASE WHEN $7::boolean THEN ${sortKey} END DESC NULLS LAST,
    ('awaits-date' = ANY(x.stages) OR 'awaits-submission' = ANY(x.stages)) IS NOT TRUE, e.window_ends_on NULLS LAST, ap.family_name, ap.given_name, e.id`;

/** SQL: the same people as the list, as many as there are, with what an exported file tells. */
export const exportSql = `WITH ${plansWith()}
  SELECT ap.given_name AS "givenName", ap.family_name AS "familyName", ap.uln, ap.email, em.name AS employer, tp.name AS "trainingProvider",
    p.reference AS standard, e.status, e.training_started_on::text AS "trainingStartedOn", e.gateway_expected_on::text AS "gatewayExpectedOn",
    e.window_starts_on::text AS "windowStartsOn", e.window_ends_on::text AS "windowEndsOn"
  FROM ${enrolmentTables} WHERE ${onlyOwn} AND ${waitsFor}
    AND ($4::text IS NULL OR ap.given_name || ' ' || ap.family_name ILIKE $4 OR ap.uln LIKE $4)
    AND ($5::uuid IS NULL OR ap.id = $5)
  ORDER BY ap.family_name, ap.given_name, ap.uln, e.id`;

const oneSql = `WITH ${plansWith('id = (SELECT assessment_plan_id FROM enrolment WHERE id = $3)')}
  SELECT ${enrolmentDetailColumns} FROM ${enrolmentTables} JOIN organisation o ON o.id = e.organisation_id
  WHERE e.id = $3 AND ${onlyOwn}`;
