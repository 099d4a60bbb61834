import { firstRow, pageOf, Transactions, utcText } from '@assay/database';
import type { CaseResponse, CasesResponse } from '@assay/grading/contracts';
import { type Actor, notFound } from '@assay/platform/api';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Cases of malpractice and maladministration: open ones first. */
@Injectable()
export class CaseQueries {
  constructor(private readonly transactions: Transactions) {}

  list(actor: Actor, offset?: number): Promise<CasesResponse> {
    return this.transactions.run(actor, (manager) => pageOf(manager, listSql, [], offset));
  }
}

/** The case as it stands in the transaction. */
export async function oneCase(manager: EntityManager, id: string): Promise<CaseResponse> {
  const found = await firstRow<CaseResponse>(manager, oneSql, [id]);
  if (!found) throw notFound();
  return found;
}

const casesSql = `
  SELECT m.id, m.enrolment_id AS "enrolmentId", p.given_name || ' ' || p.family_name AS "apprenticeName",
    pl.document ->> 'title' AS "standardTitle", m.attempt_id AS "attemptId", t.method, m.kind, m.status, m.reason,
    oa.name AS "openedByName", ${utcText('m.opened_at')} AS "openedAt", m.outcome, m.conclusion,
    ca.name AS "closedByName", ${utcText('m.closed_at')} AS "closedAt"
  FROM malpractice_case m
  JOIN enrolment e ON e.id = m.enrolment_id
  JOIN apprentice p ON p.id = e.apprentice_id
  JOIN assessment_plan pl ON pl.id = e.assessment_plan_id
  LEFT JOIN attempt t ON t.id = m.attempt_id
  JOIN account oa ON oa.id = m.opened_by LEFT JOIN account ca ON ca.id = m.closed_by`;

const listSql = `${casesSql} ORDER BY m.status = 'open' DESC, m.opened_at DESC, m.id`;
const oneSql = `${casesSql} WHERE m.id = $1`;
