import { firstRow } from '@assay/database';
import type { AttemptAssessorsResponse } from '@assay/grading/contracts';
import { secondAssessorFits } from '@assay/grading/domain';
import { type Actor, Clock, Commands, notFound, recordEvent } from '@assay/platform/api';
import { Injectable } from '@nestjs/common';
import { refuseUnlessAccepted } from '../../refuse-unless-accepted';
import { refuseWhereInterested } from '../refuse-where-interested';
import { AssessorQueries } from './assessor-queries';

/** Lets another assessor mark an attempt beside its lead. Adding somebody again changes nothing. */
@Injectable()
export class AddSecondAssessor {
  constructor(
    private readonly commands: Commands,
    private readonly queries: AssessorQueries,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, attemptId: string, assessorId: string): Promise<AttemptAssessorsResponse> {
    return this.commands.run(actor, async (manager) => {
      const now = this.clock.now();
      await manager.query('SELECT FROM marking WHERE attempt_id = $1 FOR SHARE', [attemptId]);
      const assessors = await this.queries.read(manager, attemptId, now);
      if (!assessors) throw notFound();
      if (assessors.seconds.some(({ id }) => id === assessorId)) return assessors;
      refuseUnlessAccepted('second-assessor-refused', secondAssessorFits({ ...assessors, assessorId }));
      await refuseWhereInterested(manager, { assessorId, attemptId, today: assessors.today });
      const added = await firstRow(manager, insertSql, [actor.organisationId, attemptId, assessorId, actor.accountId, now]);
      if (added) await recordEvent(manager, actor, now, { kind: 'second-assessor.added', subjectId: attemptId, facts: { assessorId } });
      return (await this.queries.read(manager, attemptId, now)) ?? assessors;
    });
  }
}

const insertSql = `INSERT INTO second_assessor (organisation_id, attempt_id, assessor_id, added_by, added_at)
  VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING assessor_id`;
