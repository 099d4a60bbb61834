import { firstRow } from '@assay/database';
import type { MarkingRecordResponse } from '@assay/grading/contracts';
import { questionsWanted } from '@assay/grading/domain';
import type { PlannedMethod } from '@assay/standards/domain';
import type { EntityManager } from 'typeorm';
import type { AllocatedAttempt } from '../allocated-attempt';
import { secondMarks } from '../assessors/second-marks';
import { askedQuestions, withdrawnQuestions } from '../questions/asked-questions';
import { markingFiles } from '../files/marking-files';
import { latestRawMarks } from '../marks/latest-raw-marks';
import { agreedExtraMinutes, timerEvents } from '../timer/timer-events';

/** What belongs to a marking beside its judgements, as it stands in the transaction. */
export async function markingRecord(
  manager: EntityManager,
  { attemptId, assessorId, leads }: Pick<AllocatedAttempt, 'attemptId' | 'assessorId' | 'leads'>,
  planned: PlannedMethod,
): Promise<MarkingRecordResponse> {
  const { percent, direction } = planned.tolerance.value;
  return {
    timer: {
      plannedMinutes: planned.minutes.value,
      extraMinutes: await agreedExtraMinutes(manager, attemptId),
      tolerance: { percent, direction },
      events: await timerEvents(manager, attemptId),
    },
    questions: {
      ...questionsWanted(planned.questions),
      asked: await askedQuestions(manager, attemptId),
      withdrawn: await withdrawnQuestions(manager, attemptId),
    },
    files: await markingFiles(manager, attemptId),
    rawMarks: await latestRawMarks(manager, attemptId, assessorId, planned.marking.value),
    seconds: leads ? await secondMarks(manager, attemptId) : [],
  };
}

/** Counts everything that was ever added to the record: with the revisions of judgements it tells a stale page. */
export async function recordVersion(manager: EntityManager, attemptId: string, assessorId: string): Promise<number> {
  const row = await firstRow<{ version: number }>(manager, versionSql, [attemptId, assessorId]);
  return row?.version ?? 0;
}

const versionSql = `SELECT (
    (SELECT count(*) FROM timer_event WHERE attempt_id = $1)
  + (SELECT count(*) + count(w.question_id) FROM asked_question q LEFT JOIN withdrawn_question w ON w.question_id = q.id WHERE q.attempt_id = $1)
  + (SELECT count(*) + count(w.marking_file_id) FROM marking_file f LEFT JOIN withdrawn_marking_file w ON w.marking_file_id = f.id WHERE f.attempt_id = $1)
  + (SELECT count(*) FROM handed_over_mark WHERE attempt_id = $1)
  + coalesce((SELECT max(revision) FROM raw_mark WHERE attempt_id = $1 AND assessor_id = $2), 0))::int AS version`;
