import { firstRow } from '@assay/database';
import { type Actor, Clock, Commands, notFound, recordEvent } from '@assay/platform/api';
import { Injectable } from '@nestjs/common';
import { markingPlace } from '../record/marking-place';

/** Takes back a question that was logged and not asked. Only who logged it does; doing it again changes nothing. */
@Injectable()
export class WithdrawQuestion {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, attemptId: string, questionId: string, apprenticeId: string): Promise<void> {
    return this.commands.run(actor, async (manager) => {
      const { assessorId } = await markingPlace(manager, actor, attemptId, apprenticeId, this.clock.now());
      const own = 'SELECT id FROM asked_question WHERE id = $1 AND attempt_id = $2 AND assessor_id = $3';
      if (!(await firstRow(manager, own, [questionId, attemptId, assessorId]))) throw notFound();
      const withdrawnAt = this.clock.now();
      const withdrawn = await firstRow(manager, withdrawSql, [actor.organisationId, questionId, actor.accountId, withdrawnAt]);
      if (!withdrawn) return;
      await recordEvent(manager, actor, withdrawnAt, { kind: 'question.withdrawn', subjectId: attemptId, facts: { questionId } });
    });
  }
}

const withdrawSql = `INSERT INTO withdrawn_question (organisation_id, question_id, withdrawn_by, withdrawn_at)
  VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING question_id`;
