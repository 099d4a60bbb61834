import { firstRow, utcText } from '@assay/database';
import type { ReleaseStateResponse } from '@assay/grading/contracts';
import { approverDidNotMark, releaseHasTwoPeople, releaseHoldsCurrentResults } from '@assay/grading/domain';
import { type Actor, Clock, Commands, notFound, recordEvent } from '@assay/platform/api';
import { Injectable } from '@nestjs/common';
import { TellOfResults } from '../messages/tell-of-results';
import { refuseUnlessAccepted } from '../refuse-unless-accepted';
import { preparedRelease } from './prepared-release';
import { issueStatements } from '../statements/issue-statements';
import { lockReleases } from './release-lock';
import { resultsToRelease } from './results-to-release';

/** Lets a batch out: at the time it was prepared for, or at once; by the database's clock. */
@Injectable()
export class ApproveRelease {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
    private readonly tellOfResults: TellOfResults,
  ) {}

  run(actor: Actor, releaseId: string): Promise<ReleaseStateResponse> {
    return this.commands.run(actor, async (manager) => {
      await lockReleases(manager, actor);
      const { preparedBy, resultIds } = await preparedRelease(manager, releaseId);
      const results = await resultsToRelease(manager, resultIds, releaseId);
      refuseUnlessAccepted('release-refused', [
        ...releaseHasTwoPeople({ preparedBy, approver: actor.accountId }),
        ...approverDidNotMark(actor.accountId, results),
        ...releaseHoldsCurrentResults(results),
      ]);
      const decidedAt = this.clock.now();
      const approved = await firstRow<ReleaseStateResponse>(manager, approveSql, [releaseId, actor.accountId, decidedAt]);
      if (!approved) throw notFound();
      await issueStatements(manager, actor, resultIds);
      if (approved.effectiveAt !== null) await this.tellOfResults.whenOut(manager, actor.organisationId, approved.effectiveAt);
      const facts = { effectiveAt: approved.effectiveAt };
      await recordEvent(manager, actor, decidedAt, { kind: 'release.approved', subjectId: releaseId, facts });
      return approved;
    });
  }
}

const approveSql = `
  WITH approved AS (
    UPDATE release SET status = 'approved', decided_by = $2, decided_at = $3, effective_at = greatest(now(), wanted_at)
    WHERE id = $1 RETURNING id, status, effective_at)
  SELECT id, status, ${utcText('effective_at')} AS "effectiveAt" FROM approved`;
