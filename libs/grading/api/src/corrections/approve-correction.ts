import { CorrectionEntity, firstRow, organisationToday } from '@assay/database';
import type { CorrectionStateResponse } from '@assay/grading/contracts';
import { approverDidNotMark, correctionHasTwoPeople, CorrectionStatus, deciderHasNoInterest, resultIsNotHeld } from '@assay/grading/domain';
import { type Actor, Clock, Commands, conflict, notFound, recordEvent } from '@assay/platform/api';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { interestsIn } from '../interests/interests-in';
import { TellOfResults } from '../messages/tell-of-results';
import { refuseUnlessAccepted } from '../refuse-unless-accepted';
import { lockReleases } from '../releases/release-lock';
import { resultsToRelease } from '../releases/results-to-release';
import { settleResult } from '../results/settle-result';
import { freezeCorrectedMark } from './freeze-corrected-mark';
import { type MarkOfResult, markOfResult } from './mark-of-result';
import { preparedCorrection } from './prepared-correction';
import { releaseCorrection } from './release-correction';

/** Makes a correction true: a new version of the mark and of the result. The ones before stay, superseded. */
@Injectable()
export class ApproveCorrection {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
    private readonly tellOfResults: TellOfResults,
  ) {}

  run(actor: Actor, correctionId: string): Promise<CorrectionStateResponse> {
    return this.commands.run(actor, async (manager) => {
      await lockReleases(manager, actor);
      const correction = await preparedCorrection(manager, actor, correctionId);
      const mark = await markOfResult(manager, correction.resultId, correction.markVersionId);
      if (!mark) throw notFound();
      const at = this.clock.now();
      await refuseInterested(manager, actor, correction, mark, at);
      if (!mark.newest) throw conflict('result-superseded');
      const newMarkVersionId = await freezeCorrectedMark(manager, correction, mark, at);
      const newResultId = await newestAfter(manager, actor, mark.enrolmentId, at);
      const { organisationId, id } = correction;
      const status = CorrectionStatus.Approved;
      await manager.update(
        CorrectionEntity,
        { organisationId, id },
        { status, decidedBy: actor.accountId, decidedAt: at, newMarkVersionId, newResultId },
      );
      const released = await releaseCorrection(manager, actor, correction, newResultId, at);
      if (released) await this.tellOfResults.whenOut(manager, organisationId, released.effectiveAt);
      const facts = { resultId: correction.resultId, newResultId, newMarkVersionId, ...released };
      await recordEvent(manager, actor, at, { kind: 'correction.approved', subjectId: id, facts });
      return { id, status, newResultId, effectiveAt: released?.effectiveAt ?? null };
    });
  }
}

/** Whoever prepared it, had a hand in the marks or has an interest in the people does not approve; nothing of a held result moves. */
async function refuseInterested(
  manager: EntityManager,
  { accountId: approver }: Actor,
  { resultId, preparedBy }: CorrectionEntity,
  { enrolmentId }: MarkOfResult,
  at: Date,
): Promise<void> {
  const results = await resultsToRelease(manager, [resultId], null);
  const ownMarks = approverDidNotMark(approver, results);
  const interests = await interestsIn(manager, approver, { enrolmentId }, await organisationToday(manager, at));
  refuseUnlessAccepted('correction-refused', [
    ...correctionHasTwoPeople({ preparedBy, approver }),
    ...(ownMarks.length > 0 ? ownMarks : deciderHasNoInterest(interests)),
    ...resultIsNotHeld(results),
  ]);
}

/** The result that the plan's table gives now. */
async function newestAfter(manager: EntityManager, actor: Actor, enrolmentId: string, at: Date): Promise<string> {
  if (!(await settleResult(manager, actor, at, enrolmentId))) throw conflict('no-result-by-the-table');
  const sql = 'SELECT id FROM result WHERE enrolment_id = $1 ORDER BY number DESC LIMIT 1';
  const newest = await firstRow<{ id: string }>(manager, sql, [enrolmentId]);
  if (!newest) throw conflict('no-result-by-the-table');
  return newest.id;
}
