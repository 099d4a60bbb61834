import { firstRow, quoted, rowsOf, utcText } from '@assay/database';
import type { TimerEventResponse } from '@assay/grading/contracts';
import { agreedAdjustments } from '@assay/scheduling/domain';
import type { EntityManager } from 'typeorm';

/** What the timer of an attempt was told, in order. */
export function timerEvents(manager: EntityManager, attemptId: string): Promise<TimerEventResponse[]> {
  return rowsOf(manager, eventsSql, [attemptId]);
}

/** Minutes that were agreed as a reasonable adjustment of the attempt's enrolment. */
export async function agreedExtraMinutes(manager: EntityManager, attemptId: string): Promise<number> {
  const row = await firstRow<{ minutes: number }>(manager, extraSql, [attemptId]);
  return row?.minutes ?? 0;
}

const eventsSql = `SELECT e.number, e.kind, e.reason, ${utcText('e.at')} AS at, ${utcText('e.saved_at')} AS "savedAt", a.name AS "assessorName"
  FROM timer_event e JOIN assessor a ON a.id = e.assessor_id WHERE e.attempt_id = $1 ORDER BY e.number`;

const extraSql = `SELECT coalesce(max(j.extra_minutes), 0)::int AS minutes
  FROM attempt t JOIN adjustment j ON j.enrolment_id = t.enrolment_id AND j.status IN (${quoted(agreedAdjustments)}) WHERE t.id = $1`;
