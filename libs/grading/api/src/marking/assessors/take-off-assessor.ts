import { firstRow } from '@assay/database';
import type { AttemptAssessorsResponse, TakeOffAssessorRequest } from '@assay/grading/contracts';
import { secondAssessorCanGo } from '@assay/grading/domain';
import { type Actor, Clock, Commands, notFound, recordEvent } from '@assay/platform/api';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { refuseUnlessAccepted } from '../../refuse-unless-accepted';
import { AssessorQueries } from './assessor-queries';

/** Takes a second assessor off an attempt, for a reason that stays on record. What they judged stays, and is awaited no more. */
@Injectable()
export class TakeOffAssessor {
  constructor(
    private readonly commands: Commands,
    private readonly queries: AssessorQueries,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, attemptId: string, assessorId: string, { reason }: TakeOffAssessorRequest): Promise<AttemptAssessorsResponse> {
    return this.commands.run(actor, async (manager) => {
      const now = this.clock.now();
      await manager.query('SELECT FROM marking WHERE attempt_id = $1 FOR UPDATE', [attemptId]);
      const assessors = await this.queries.read(manager, attemptId, now);
      const second = assessors?.seconds.find(({ id }) => id === assessorId);
      if (!assessors || !second) throw notFound();
      refuseUnlessAccepted('second-assessor-not-taken-off', secondAssessorCanGo({ ...second, isOpen: assessors.isOpen }));
      await takeOff(manager, actor, now, { attemptId, assessorId, reason });
      return (await this.queries.read(manager, attemptId, now)) ?? assessors;
    });
  }
}

interface Leaving {
  readonly attemptId: string;
  readonly assessorId: string;
  readonly reason: string;
}

/** Ends what the assessor does beside the lead, if they do; the reason stays out of the chain. */
export async function takeOff(manager: EntityManager, actor: Actor, at: Date, { attemptId, assessorId, reason }: Leaving): Promise<void> {
  const gone = await firstRow(manager, sql, [attemptId, assessorId, reason, actor.accountId, at]);
  if (gone) await recordEvent(manager, actor, at, { kind: 'second-assessor.taken-off', subjectId: attemptId, facts: { assessorId } });
}

const sql = `INSERT INTO taken_off_assessor (organisation_id, attempt_id, assessor_id, reason, taken_off_by, taken_off_at)
  SELECT x.organisation_id, x.attempt_id, x.assessor_id, $3, $4, $5 FROM second_assessor x WHERE x.attempt_id = $1 AND x.assessor_id = $2
  ON CONFLICT DO NOTHING RETURNING assessor_id`;
