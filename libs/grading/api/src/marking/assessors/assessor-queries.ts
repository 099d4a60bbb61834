import { firstRow, quoted, Transactions, utcText } from '@assay/database';
import type { AttemptAssessorsResponse } from '@assay/grading/contracts';
import { type AttemptStatus, isBeingMarked, markingStage } from '@assay/grading/domain';
import { type Actor, Clock, notFound } from '@assay/platform/api';
import { eventStatuses } from '@assay/scheduling/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { methodName } from '../../plan-columns';
import { secondsOf } from './assessor-of';

type Row = Omit<AttemptAssessorsResponse, 'isOpen'> & { readonly status: AttemptStatus | null; readonly today: string };

/** Who marks an attempt, and who else could. */
@Injectable()
export class AssessorQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  one(actor: Actor, attemptId: string): Promise<AttemptAssessorsResponse> {
    return this.transactions.run(actor, async (manager) => {
      const found = await this.read(manager, attemptId, this.clock.now());
      if (!found) throw notFound();
      return found;
    });
  }

  /** Null where there is no such attempt. `today` is the local day of the organisation's place. */
  async read(manager: EntityManager, attemptId: string, now: Date): Promise<(AttemptAssessorsResponse & { today: string }) | null> {
    const row = await firstRow<Row>(manager, sql, [attemptId, now]);
    if (!row) return null;
    const { status, ...shown } = row;
    return { ...shown, isOpen: status === null || isBeingMarked(markingStage(status, '', '')) };
  }
}

const choice = `jsonb_build_object('id', c.id, 'name', c.name)`;

const sql = `
  SELECT p.given_name || ' ' || p.family_name AS "apprenticeName", ${methodName} #>> '{}' AS "methodName", k.status,
    to_char($2::timestamptz AT TIME ZONE coalesce(b.zone, 'Europe/London'), 'YYYY-MM-DD') AS today,
    (SELECT ${choice} FROM assessor c WHERE c.id = coalesce(k.assessor_id, b.assessor_id)) AS lead,
    coalesce((SELECT jsonb_agg(${choice} || jsonb_build_object('handedOverAt', (SELECT ${utcText('max(h.handed_over_at)')} FROM handed_over_mark h
        WHERE h.attempt_id = x.attempt_id AND h.assessor_id = x.assessor_id)) ORDER BY x.added_at)
      FROM (SELECT x.* FROM ${secondsOf('t.id')}) x JOIN assessor c ON c.id = x.assessor_id
      WHERE x.assessor_id IS DISTINCT FROM coalesce(k.assessor_id, b.assessor_id)), '[]') AS seconds,
    coalesce((SELECT jsonb_agg(${choice} ORDER BY c.name) FROM assessor c WHERE c.id <> coalesce(k.assessor_id, b.assessor_id)
      AND NOT EXISTS (SELECT FROM second_assessor x WHERE x.attempt_id = t.id AND x.assessor_id = c.id)
      AND EXISTS (SELECT FROM assessor_competence q WHERE q.assessor_id = c.id AND q.standard_reference = pl.standard_reference
        AND q.method = t.method AND q.valid_from <= $2::timestamptz::date AND (q.valid_until IS NULL OR q.valid_until >= $2::timestamptz::date))), '[]') AS candidates
  FROM attempt t
  JOIN enrolment e ON e.id = t.enrolment_id
  JOIN apprentice p ON p.id = e.apprentice_id
  JOIN assessment_plan pl ON pl.id = e.assessment_plan_id
  LEFT JOIN booking b ON b.attempt_id = t.id AND b.status IN (${quoted(eventStatuses)})
  LEFT JOIN marking k ON k.attempt_id = t.id
  WHERE t.id = $1`;
