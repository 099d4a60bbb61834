import { ReleaseEntity, ReleaseItemEntity } from '@assay/database';
import type { PrepareReleaseRequest, ReleaseStateResponse } from '@assay/grading/contracts';
import { releaseHoldsCurrentResults, ReleaseStatus } from '@assay/grading/domain';
import { type Actor, Clock, Commands, invalid, notFound, recordEvent } from '@assay/platform/api';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { refuseUnlessAccepted } from '../refuse-unless-accepted';
import { lockReleases } from './release-lock';
import { resultsToRelease } from './results-to-release';

/** Puts results into a batch that a second person has to approve. */
@Injectable()
export class PrepareRelease {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, { resultIds, wantedAt }: PrepareReleaseRequest): Promise<ReleaseStateResponse> {
    return this.commands.run(actor, async (manager) => {
      const wanted = [...new Set(resultIds)];
      if (wanted.length === 0) throw invalid([{ field: 'resultIds', code: 'empty', detail: 'Name at least one result.' }]);
      await lockReleases(manager, actor);
      const results = await resultsToRelease(manager, wanted, null);
      if (results.length < wanted.length) throw notFound();
      refuseUnlessAccepted('release-refused', releaseHoldsCurrentResults(results));
      const { organisationId, accountId: preparedBy } = actor;
      const [id, preparedAt, status] = [randomUUID(), this.clock.now(), ReleaseStatus.Prepared];
      const when = { preparedAt, wantedAt: wantedAt === undefined ? null : new Date(wantedAt) };
      await manager.insert(ReleaseEntity, { organisationId, id, status, preparedBy, ...when });
      await manager.insert(
        ReleaseItemEntity,
        wanted.map((resultId) => ({ organisationId, releaseId: id, resultId })),
      );
      const facts = { resultIds: wanted, wantedAt: when.wantedAt?.toISOString() ?? null };
      await recordEvent(manager, actor, preparedAt, { kind: 'release.prepared', subjectId: id, facts });
      return { id, status, effectiveAt: null };
    });
  }
}
