import { MarkVersionEntity } from '@assay/database';
import type { SubmitMarkRequest, SubmittedMarkResponse } from '@assay/grading/contracts';
import { AttemptStatus } from '@assay/grading/domain';
import { type Actor, Clock, Commands, conflict, notFound, recordEvent } from '@assay/platform/api';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { settleResult } from '../results/settle-result';
import { SampleMark } from '../sampling/sample-mark';
import { type AllocatedAttempt, allocatedAttempt } from './allocated-attempt';
import { moveMarking } from './move-marking';
import { type PreparedMark, prepareMark } from './prepare-mark';

/** Freezes the mark as it stands, and decides whether it is moderated. */
@Injectable()
export class SubmitMark {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
    private readonly sampleMark: SampleMark,
  ) {}

  run(actor: Actor, attemptId: string, seen: number, request: SubmitMarkRequest): Promise<SubmittedMarkResponse> {
    return this.commands.run(actor, async (manager) => {
      await manager.query('SELECT FROM marking WHERE attempt_id = $1 FOR UPDATE', [attemptId]);
      const attempt = await allocatedAttempt(manager, actor, this.clock.now(), attemptId);
      if (!attempt) throw notFound();
      if (request.apprenticeId !== attempt.apprenticeId) throw conflict('other-apprentice');
      if (!attempt.leads) throw conflict('lead-submits');
      const mark = await prepareMark(manager, attempt, seen, request);
      const frozen = await this.freeze(manager, actor, attempt, mark, request);
      await this.sample(manager, actor, attempt, mark, frozen);
      return frozen;
    });
  }

  private async freeze(
    manager: EntityManager,
    actor: Actor,
    attempt: AllocatedAttempt,
    mark: PreparedMark,
    request: SubmitMarkRequest,
  ): Promise<SubmittedMarkResponse> {
    const id = randomUUID();
    const submittedAt = this.clock.now();
    const { attemptId, assessorId, planId: assessmentPlanId } = attempt;
    const { rubricId, number, judgements, record, proposal } = mark;
    const { grade, justification = '' } = request;
    const said = { number, grade, proposedGrade: proposal.grade, justification };
    const made = {
      rubricId,
      assessmentPlanId,
      judgements,
      record,
      proposal,
      submittedBy: actor.accountId,
      submittedAt,
    };
    await manager.insert(MarkVersionEntity, {
      organisationId: actor.organisationId,
      id,
      attemptId,
      assessorId,
      ...said,
      ...made,
    });
    const facts = {
      attemptId,
      number,
      grade,
      proposedGrade: proposal.grade,
      justified: justification !== '',
    };
    await recordEvent(manager, actor, submittedAt, { kind: 'mark.submitted', subjectId: id, facts });
    return { id, ...said, submittedAt: submittedAt.toISOString(), feedback: null };
  }

  private async sample(
    manager: EntityManager,
    actor: Actor,
    attempt: AllocatedAttempt,
    mark: PreparedMark,
    { id, grade, proposedGrade }: SubmittedMarkResponse,
  ): Promise<void> {
    const { lowestGrade, proposal, borderlineMark } = mark;
    const toSample = { id, grade, proposedGrade, lowestGrade, reasons: proposal.reasons, borderlineMark };
    const sampled = await this.sampleMark.run(manager, actor, toSample, attempt.today);
    const steps = sampled ? [AttemptStatus.Sampled] : [AttemptStatus.NotSampled, AttemptStatus.Moderated];
    await moveMarking(manager, attempt.attemptId, ...mark.stepsToMarked, ...steps);
    if (!sampled) await settleResult(manager, actor, this.clock.now(), attempt.enrolmentId);
  }
}
