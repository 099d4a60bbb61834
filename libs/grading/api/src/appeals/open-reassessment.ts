import { randomUUID } from 'node:crypto';
import { AttemptEntity, firstRow, nextStepMessageSql, organisationToday, quoted, rowsOf, takeTurns } from '@assay/database';
import type { OpenReassessmentRequest } from '@assay/grading/contracts';
import { type Actor, Clock, Commands, conflict, invalid, notFound, Outbox, recordEvent } from '@assay/platform/api';
import { statusesInAssessment } from '@assay/scheduling/domain';
import { Injectable } from '@nestjs/common';
import { lockAppeal } from './move-appeal';

type Appealed = Pick<AttemptEntity, 'method' | 'kind' | 'submittedOn'> & {
  readonly attemptId: string;
  readonly next: number;
  /** A later attempt at the method counts, or may yet. */
  readonly superseded: boolean;
  readonly hasLeft: boolean;
};

/**
 * Opens the assessment that an upheld appeal was about once more: the same kind of attempt, booked and marked like any other, by
 * nobody who had a part in the first. Its grade is the one that counts.
 */
@Injectable()
export class OpenReassessment {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  run(actor: Actor, appealId: string, markVersionId: string, { latestOn }: OpenReassessmentRequest): Promise<{ attemptId: string }> {
    return this.commands.run(actor, async (manager) => {
      const { organisationId } = actor;
      const { decision, enrolmentId, resultId, method } = await lockAppeal(manager, actor, appealId);
      await takeTurns(manager, organisationId, [`reattempt/${enrolmentId}`]);
      const appealed = await firstRow<Appealed>(manager, sql, [resultId, markVersionId, method]);
      if (!appealed) throw notFound();
      if (decision !== 'upheld') throw conflict('appeal-not-upheld');
      if (appealed.superseded || appealed.hasLeft) throw conflict('not-assessed-again');
      const createdAt = this.clock.now();
      if (latestOn < (await organisationToday(manager, createdAt)))
        throw invalid([{ field: 'latestOn', code: 'not-ahead', detail: 'The day has passed.' }]);
      const { attemptId: onAppealOf, next: number, kind, submittedOn } = appealed;
      const id = randomUUID();
      await manager.insert(AttemptEntity, {
        organisationId,
        id,
        enrolmentId,
        method: appealed.method,
        kind,
        number,
        submittedOn,
        onAppealOf,
        latestOn,
        createdAt,
      });
      await recordEvent(manager, actor, createdAt, {
        kind: 'attempt.opened-on-appeal',
        subjectId: id,
        facts: { appealId, enrolmentId, onAppealOf, latestOn },
      });
      await this.outbox.write(manager, organisationId, () => rowsOf(manager, nextStepMessageSql, [id, createdAt]));
      return { attemptId: id };
    });
  }
}

/** The attempt whose mark `$2` the result `$1` holds, at the method `$3` where the appeal names one. What was handed in is not asked for anew. */
const sql = `
  SELECT t.id AS "attemptId", t.method, t.kind, t.submitted_on::text AS "submittedOn", e.status NOT IN (${quoted(statusesInAssessment)}) AS "hasLeft",
    (SELECT max(u.number) + 1 FROM attempt u WHERE u.enrolment_id = t.enrolment_id AND u.method = t.method) AS next,
    EXISTS (SELECT FROM attempt u WHERE u.enrolment_id = t.enrolment_id AND u.method = t.method AND u.number > t.number
      AND NOT EXISTS (SELECT FROM marking k WHERE k.attempt_id = u.id AND k.status = 'void')) AS superseded
  FROM result_component c JOIN mark_version v ON v.id = c.mark_version_id JOIN attempt t ON t.id = v.attempt_id JOIN enrolment e ON e.id = t.enrolment_id
  WHERE c.result_id = $1 AND c.mark_version_id = $2 AND c.method = coalesce($3, c.method)`;
