import { firstRow } from '@assay/database';
import type { AskedQuestionResponse, LogQuestionRequest } from '@assay/grading/contracts';
import { type Actor, Clock, Commands, conflict, recordEvent } from '@assay/platform/api';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { markingPlace, mustBeCriterionOf } from '../record/marking-place';
import { refuseWhereFull } from '../record/refuse-where-full';
import { askedQuestions, questionColumns } from './asked-questions';

/** Logs a question that was asked. Sent again under the same id it is there once. */
@Injectable()
export class LogQuestion {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, attemptId: string, request: LogQuestionRequest): Promise<AskedQuestionResponse> {
    return this.commands.run(actor, async (manager) => {
      const place = await markingPlace(manager, actor, attemptId, request.apprenticeId, this.clock.now());
      const { id, criterionId, text, askedAt } = request;
      await mustBeCriterionOf(manager, place, criterionId);
      const savedAt = this.clock.now();
      const values = [actor.organisationId, id, attemptId, place.assessorId, criterionId, text, askedAt, actor.accountId, savedAt];
      const logged = await firstRow<AskedQuestionResponse>(manager, insertSql, values);
      if (!logged) return already(manager, attemptId, request);
      refuseWhereFull('questions', (await askedQuestions(manager, attemptId)).length - 1);
      await recordEvent(manager, actor, savedAt, { kind: 'question.logged', subjectId: attemptId, facts: { questionId: id, criterionId } });
      return logged;
    });
  }
}

/** The question that has this id, if it is this one. */
async function already(
  manager: EntityManager,
  attemptId: string,
  { id, text, criterionId }: LogQuestionRequest,
): Promise<AskedQuestionResponse> {
  const sql = `SELECT ${questionColumns} FROM asked_question q WHERE q.id = $1 AND q.attempt_id = $2`;
  const question = await firstRow<AskedQuestionResponse>(manager, sql, [id, attemptId]);
  if (question?.text !== text || question.criterionId !== criterionId) throw conflict('question-id-taken');
  return question;
}

const insertSql = `INSERT INTO asked_question AS q (organisation_id, id, attempt_id, assessor_id, criterion_id, text, asked_at, saved_by, saved_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING RETURNING ${questionColumns}`;
