import { Transactions, rowsOf } from '@assay/database';
import type { MarkingResponse, MarkingsResponse, MarkingSummaryResponse } from '@assay/grading/contracts';
import { type AttemptStatus, markingStage } from '@assay/grading/domain';
import { type Actor, Clock, notFound } from '@assay/platform/api';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { plannedMethodOf } from '../planned-method-of';
import { type AllocatedAttempt, allocatedAttempt } from './allocated-attempt';
import { withMarkingDue } from '../deadlines/with-marking-due';
import { latestJudgements, markingVersion } from './latest-judgements';
import { markingsSql } from './markings-sql';
import { markingRecord, recordVersion } from './record/marking-record';
import { criteriaToMark } from './rubric-criteria';
import { submittedMarks } from './submitted-marks';

type SummaryRow = Omit<MarkingSummaryResponse, 'stage'> & { status: AttemptStatus | null; today: string };

/** What an assessor has to mark, and one marking as the screen shows it. */
@Injectable()
export class MarkingQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  mine(actor: Actor): Promise<MarkingsResponse> {
    return this.transactions.run(actor, async (manager) => {
      const rows = await rowsOf<SummaryRow>(manager, markingsSql, [actor.accountId, this.clock.now()]);
      const items = rows.map(({ status, today, ...row }) => ({
        ...row,
        stage: markingStage(status, today, row.heldOn),
        today,
      }));
      return { items: await withMarkingDue(manager, items) };
    });
  }

  one(actor: Actor, attemptId: string): Promise<MarkingResponse> {
    return this.transactions.run(actor, async (manager) => {
      const attempt = await allocatedAttempt(manager, actor, this.clock.now(), attemptId);
      if (!attempt) throw notFound();
      return this.screenOf(manager, attempt);
    });
  }

  private async screenOf(manager: EntityManager, attempt: AllocatedAttempt): Promise<MarkingResponse> {
    const { plan, method, rubricId, attemptId, assessorId } = attempt;
    const planned = plannedMethodOf(plan, method);
    const scale = [...planned.scale.value];
    const judgements = await latestJudgements(manager, attemptId, assessorId);
    const criteria = rubricId === null ? [] : await criteriaToMark(manager, rubricId, planned);
    return {
      ...shownOf(attempt),
      methodName: planned.name,
      plannedMinutes: planned.minutes.value,
      leads: attempt.leads,
      stage: markingStage(attempt.status, attempt.today, attempt.heldOn),
      version: markingVersion(judgements) + (await recordVersion(manager, attemptId, assessorId)),
      scale,
      marking: planned.marking.value,
      criteria: criteria.map((criterion) => ({
        ...criterion,
        judgement: judgements.find(({ criterionId }) => criterionId === criterion.id) ?? null,
      })),
      record: await markingRecord(manager, attempt, planned),
      marks: await submittedMarks(manager, attemptId),
    };
  }
}

function shownOf(attempt: AllocatedAttempt) {
  const { attemptId, apprenticeId, apprenticeName, employerName, standardTitle, method, attemptKind } = attempt;
  const { mode, startsAt, endsAt, zone, heldOn, plan } = attempt;
  const event = { mode, startsAt, endsAt, zone, heldOn, plan: `${plan.reference} ${plan.versionLabel}` };
  return {
    attemptId,
    apprenticeId,
    apprenticeName,
    employerName,
    standardTitle,
    method,
    attemptKind,
    ...event,
  };
}
