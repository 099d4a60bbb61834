import { randomUUID } from 'node:crypto';
import { AttemptEntity, firstRow, nextStepMessageSql, ReattemptAgreementEntity, ReattemptEntity, rowsOf } from '@assay/database';
import { Clock, Commands, conflict, Outbox, recordEvent, type Actor } from '@assay/platform/api';
import type { OpenReattemptRequest, ReattemptsResponse } from '@assay/scheduling/contracts';
import { reattemptUntil, type ReattemptFacts } from '@assay/scheduling/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { permittedReattempt } from './permitted-reattempt';
import { reattemptsOf } from './reattempt-queries';

/**
 * Opens the next attempt at a method. It is booked, assessed and marked like the one before. Where an attempt ended without a
 * grade, the agreement that it rested on holds for the one in its place.
 */
@Injectable()
export class OpenReattempt {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  run(actor: Actor, enrolmentId: string, request: OpenReattemptRequest): Promise<ReattemptsResponse> {
    return this.commands.run(actor, async (manager) => {
      const openedAt = this.clock.now();
      const { method, kind, task = '' } = request;
      const { resultId, facts } = await permittedReattempt(manager, actor, enrolmentId, { method, kind }, openedAt);
      const { organisationId, accountId: openedBy } = actor;
      const agreement = await manager.findOneBy(ReattemptAgreementEntity, { organisationId, resultId, method, kind });
      if (!agreement) throw conflict('reattempt-refused', { objections: [{ rule: 'employer-agreed', facts: {} }] });
      if (facts.plan.reattempts.differentTask.value && task.trim() === '')
        throw conflict('reattempt-refused', { objections: [{ rule: 'task-is-another', facts: {} }] });
      const latestOn = reattemptUntil(facts, { method, kind });
      const attemptId = await addAttempt(manager, facts, { organisationId, enrolmentId, method, kind, latestOn, createdAt: openedAt });
      const inPlaceOf = (await firstRow<{ id: string }>(manager, lastUnderSql, [agreement.id]))?.id ?? null;
      await manager.insert(ReattemptEntity, {
        organisationId,
        attemptId,
        agreementId: agreement.id,
        inPlaceOf,
        task: task.trim() || null,
        openedBy,
        openedAt,
      });
      await recordEvent(manager, actor, openedAt, {
        kind: 'reattempt.opened',
        subjectId: attemptId,
        facts: { enrolmentId, method, attemptKind: kind, latestOn, inPlaceOf },
      });
      await this.outbox.write(manager, organisationId, () => rowsOf(manager, nextStepMessageSql, [attemptId, openedAt]));
      return reattemptsOf(manager, actor, enrolmentId, openedAt);
    });
  }
}

type NewAttempt = Pick<AttemptEntity, 'organisationId' | 'enrolmentId' | 'method' | 'kind' | 'latestOn' | 'createdAt'>;

/** What was opened last under the agreement: it ended without a grade, or none could be opened now. */
const lastUnderSql = `SELECT t.id FROM reattempt r JOIN attempt t ON t.organisation_id = r.organisation_id AND t.id = r.attempt_id
  WHERE r.agreement_id = $1 ORDER BY t.number DESC LIMIT 1`;

/** What the plan lets come any time before the event is there already; the rest is awaited anew. */
async function addAttempt(manager: EntityManager, { plan, attempts, today }: ReattemptFacts, attempt: NewAttempt): Promise<string> {
  const id = randomUUID();
  const number = Math.max(0, ...attempts.filter(({ method }) => method === attempt.method).map((one) => one.number)) + 1;
  const submission = plan.methods.find(({ method }) => method === attempt.method)?.submission ?? null;
  await manager.insert(AttemptEntity, { ...attempt, id, number, submittedOn: submission?.value.dueWeek === null ? today : null });
  return id;
}
