import { appealIsOpen, inEffect, outAt, rowsOf, Transactions, utcText } from '@assay/database';
import type { OutcomeResponse } from '@assay/grading/contracts';
import { type Actor, Clock } from '@assay/platform/api';
import { Injectable } from '@nestjs/common';
import { releasedNumber } from '../results/result-sql';
import { type OutcomeRow, withAppealWindow } from './with-appeal-window';

/**
 * What an apprentice may read of their own results. The database's policies already hide every row whose release has
 * not taken effect; the query asks for the same again, so that neither stands alone.
 */
@Injectable()
export class OutcomeQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  mine(actor: Actor): Promise<OutcomeResponse> {
    return this.transactions.run(actor, async (manager) => {
      const rows = await rowsOf<OutcomeRow>(manager, sql, [actor.subjectId]);
      return { outcomes: rows.length === 0 ? [] : await withAppealWindow(manager, rows, this.clock.now()) };
    });
  }
}

const criteria = `
  SELECT jsonb_agg(jsonb_build_object('criterionId', c.id, 'title', c.content ->> 'title', 'text', c.content ->> 'text',
      'grade', j ->> 'grade', 'feedback', j ->> 'remark', 'descriptor',
      coalesce((SELECT l ->> 'descriptor' FROM jsonb_array_elements(c.content -> 'levels') l WHERE l ->> 'grade' = j ->> 'grade'), ''))
    ORDER BY c.position)
  FROM jsonb_array_elements(v.judgements) j JOIN rubric_criterion c ON c.id = (j ->> 'criterionId')::uuid`;

const methods = `
  SELECT jsonb_agg(jsonb_build_object('method', m ->> 'method', 'name', m ->> 'name', 'grade', k.grade, 'criteria', coalesce((${criteria}), '[]'), 'rawMark', v.proposal -> 'rawMark')
    ORDER BY position)
  FROM jsonb_array_elements(r.explanation -> 'methods') WITH ORDINALITY AS listed (m, position)
  JOIN result_component k ON k.result_id = r.id AND k.method = m ->> 'method'
  JOIN mark_version v ON v.id = k.mark_version_id`;

/** Of a result that corrects a released one. What was never released is no business of the apprentice's. */
const correction = `
  SELECT jsonb_build_object('reason', x.reason, 'from', o.overall_grade, 'number', ${releasedNumber('o')})
  FROM correction x JOIN result o ON o.id = x.result_id
  JOIN release_item oi ON oi.result_id = o.id
  JOIN release ol ON ol.id = oi.release_id AND ${inEffect('ol')}
  WHERE x.new_result_id = r.id AND x.status = 'approved'`;

const sql = `
  SELECT DISTINCT ON (r.enrolment_id) r.id AS "resultId", ${releasedNumber('r')} AS number, s.title AS "standardTitle", r.overall_grade AS "overallGrade",
    r.explanation, ${utcText('l.effective_at')} AS "releasedAt", (${methods}) AS methods, (${correction}) AS correction,
    r.enrolment_id AS "enrolmentId", ${outAt('l')} AS "outAt", EXISTS (SELECT FROM appeal a
      WHERE a.enrolment_id = r.enrolment_id AND ${appealIsOpen('a')}) AS "underAppeal",
    coalesce((SELECT s.with_employer FROM outcome_sharing s WHERE s.enrolment_id = r.enrolment_id ORDER BY s.number DESC LIMIT 1), false) AS "sharedWithEmployer"
  FROM enrolment e
  JOIN result r ON r.enrolment_id = e.id
  JOIN release_item i ON i.result_id = r.id
  JOIN release l ON l.id = i.release_id AND ${inEffect('l')}
  JOIN assessment_plan pl ON pl.id = r.assessment_plan_id
  JOIN standard_version s ON s.id = pl.standard_version_id
  WHERE e.apprentice_id = $1
  ORDER BY r.enrolment_id, r.number DESC`;
