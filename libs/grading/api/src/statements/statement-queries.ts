import { enterOrganisation, firstRow, inEffect, Transactions, utcText } from '@assay/database';
import { readStatementCode, type ResultExplanation } from '@assay/grading/domain';
import type { StatementValidityResponse } from '@assay/grading/contracts';
import { type Actor, Clock, notFound, PlatformSettings, recordEvent } from '@assay/platform/api';
import type { RubricGrade } from '@assay/standards/domain';
import { Injectable } from '@nestjs/common';
import { releasedNumber } from '../results/result-sql';
import { writeStatement } from './write-statement';

/** What stands on a statement of results. */
export interface StatementFacts {
  readonly code: string;
  readonly organisationName: string;
  readonly apprenticeName: string;
  readonly standardTitle: string;
  readonly level: number;
  readonly number: number;
  readonly overallGrade: RubricGrade;
  readonly explanation: ResultExplanation;
  readonly releasedAt: string;
}

/** Statements of results: as a document for whoever may see the result, and as a yes or no for whoever has the code. */
@Injectable()
export class StatementQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly settings: PlatformSettings,
    private readonly clock: Clock,
  ) {}

  /** The document of a released result. The policies let an apprentice see their own, and nobody one that is not out. Each copy is on record. */
  async document(actor: Actor, resultId: string): Promise<Buffer> {
    const facts = await this.transactions.run(actor, async (manager) => {
      const found = await firstRow<StatementFacts>(manager, factsSql, [resultId]);
      if (!found) throw notFound();
      await recordEvent(manager, actor, this.clock.now(), { kind: 'statement.taken', subjectId: resultId });
      return found;
    });
    return writeStatement(facts, `${this.settings.publicOrigin}/statement`);
  }

  /** Whether a code stands on the newest released statement of its result. Tells nothing else, whatever is asked. */
  async validity(typed: string): Promise<StatementValidityResponse> {
    const statementCode = readStatementCode(typed);
    if (statementCode === null) return { valid: false };
    return this.transactions.pass({ statementCode }, async (manager) => {
      const found = await firstRow<{ organisationId: string; resultId: string }>(manager, codeSql, [statementCode]);
      if (!found) return { valid: false };
      await enterOrganisation(manager, { organisationId: found.organisationId, audience: 'staff', subjectId: null });
      return { valid: (await firstRow(manager, validSql, [found.resultId])) !== null };
    });
  }
}

/** SQL: the release that let the result `r` out. */
const released = `JOIN release_item i ON i.result_id = r.id
  JOIN release l ON l.id = i.release_id AND ${inEffect('l')}`;

/** SQL: whether a later version of the result `r` is out. */
const replaced = `EXISTS (SELECT FROM result n JOIN release_item ni ON ni.result_id = n.id
  JOIN release nl ON nl.id = ni.release_id AND ${inEffect('nl')}
  WHERE n.enrolment_id = r.enrolment_id AND n.number > r.number)`;

const factsSql = `
  SELECT x.code, g.name AS "organisationName", p.given_name || ' ' || p.family_name AS "apprenticeName", s.title AS "standardTitle",
    s.level, ${releasedNumber('r')} AS number, r.overall_grade AS "overallGrade", r.explanation, ${utcText('l.effective_at')} AS "releasedAt"
  FROM result r ${released}
  JOIN statement x ON x.result_id = r.id
  JOIN enrolment e ON e.id = r.enrolment_id
  JOIN apprentice p ON p.id = e.apprentice_id
  JOIN assessment_plan pl ON pl.id = r.assessment_plan_id
  JOIN standard_version s ON s.id = pl.standard_version_id
  JOIN organisation g ON g.id = r.organisation_id
  WHERE r.id = $1 AND NOT ${replaced}`;

const codeSql = `SELECT organisation_id AS "organisationId", result_id AS "resultId" FROM statement WHERE code = $1`;

const validSql = `SELECT FROM result r ${released} WHERE r.id = $1 AND NOT ${replaced}`;
