import { Transactions, firstRow, pageOf } from '@assay/database';
import type {
  BlindMarkResponse,
  BlindSheetResponse,
  MarkingRecordResponse,
  ModerationResponse,
  ModerationsResponse,
  SubmittedMarkResponse,
} from '@assay/grading/contracts';
import type { GradeProposal, Judgement, SamplingReason } from '@assay/grading/domain';
import { type Actor, conflict, notFound } from '@assay/platform/api';
import type { AssessmentMethod, AssessmentPlan } from '@assay/standards/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { rubricCriteria } from '../marking/rubric-criteria';
import { submittedMarks } from '../marking/submitted-marks';
import { plannedMethodOf } from '../planned-method-of';
import { oneMarkSql, waitingMarksSql } from './moderation-sql';

interface MarkRow {
  readonly markVersionId: string;
  readonly attemptId: string;
  readonly rubricId: string;
  readonly apprenticeName: string;
  readonly employerName: string;
  readonly assessorName: string;
  readonly plan: AssessmentPlan;
  readonly standardTitle: string;
  readonly method: AssessmentMethod;
  readonly heldAt: string;
  readonly judgements: readonly Judgement[];
  readonly record: MarkingRecordResponse | null;
  readonly proposal: GradeProposal;
  readonly reasons: SamplingReason[];
  readonly mark: SubmittedMarkResponse;
  readonly own: boolean;
  readonly waiting: boolean;
  readonly blindFirst: boolean;
  readonly blindMark: BlindMarkResponse | null;
}

/** The marks that wait for moderation, and one of them beside its rubric. */
@Injectable()
export class ModerationQueries {
  constructor(private readonly transactions: Transactions) {}

  waiting(actor: Actor, offset?: number): Promise<ModerationsResponse> {
    return this.transactions.run(actor, (manager) => pageOf(manager, waitingMarksSql, [actor.accountId], offset));
  }

  one(actor: Actor, markVersionId: string): Promise<ModerationResponse> {
    return this.transactions.run(actor, async (manager) => {
      const row = await firstRow<MarkRow>(manager, oneMarkSql, [actor.accountId, markVersionId]);
      if (!row) throw notFound();
      if (row.blindFirst) throw conflict('blind-mark-comes-first');
      return besideRubric(manager, row);
    });
  }

  /** The evidence of a mark without what was judged, for whoever moderates it. */
  blindSheet(actor: Actor, markVersionId: string): Promise<BlindSheetResponse> {
    return this.transactions.run(actor, async (manager) => {
      const row = await firstRow<MarkRow>(manager, oneMarkSql, [actor.accountId, markVersionId]);
      if (!row) throw notFound();
      const { standardTitle, heldAt } = row;
      const { methodName, scale, criteria } = await besideRubric(manager, row);
      const evidenced = criteria.map(({ grade: _grade, remark: _remark, ...criterion }) => criterion);
      return { markVersionId, standardTitle, methodName, heldAt, scale, criteria: evidenced };
    });
  }
}

async function besideRubric(manager: EntityManager, row: MarkRow): Promise<ModerationResponse> {
  const { attemptId, rubricId, judgements, plan, blindFirst: _blindFirst, ...shown } = row;
  const planned = plannedMethodOf(plan, row.method);
  const scale = [...planned.scale.value];
  const criteria = await rubricCriteria(manager, rubricId, row.method, scale);
  const versions = await submittedMarks(manager, attemptId);
  return {
    ...shown,
    plan: `${plan.reference} ${plan.versionLabel}`,
    methodName: planned.name,
    scale,
    criteria: criteria.flatMap((criterion) =>
      judgements
        .filter(({ criterionId }) => criterionId === criterion.id)
        .flatMap(({ grade, evidence, remark }) => (grade === null ? [] : [{ ...criterion, grade, evidence, remark }])),
    ),
    earlier: versions.filter(({ number }) => number < row.mark.number),
  };
}
