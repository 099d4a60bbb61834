import { ReleaseEntity } from '@assay/database';
import type { ReleaseStateResponse } from '@assay/grading/contracts';
import { ReleaseStatus } from '@assay/grading/domain';
import { type Actor, Clock, Commands, recordEvent } from '@assay/platform/api';
import { Injectable } from '@nestjs/common';
import { lockReleases } from './release-lock';
import { preparedRelease } from './prepared-release';

/** Takes a batch back before it is approved: its results wait again. The one who prepared it may do so, too. */
@Injectable()
export class WithdrawRelease {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, releaseId: string): Promise<ReleaseStateResponse> {
    return this.commands.run(actor, async (manager) => {
      await lockReleases(manager, actor);
      const { id } = await preparedRelease(manager, releaseId);
      const decided = {
        decidedBy: actor.accountId,
        decidedAt: this.clock.now(),
        status: ReleaseStatus.Withdrawn,
      };
      await manager.update(ReleaseEntity, { organisationId: actor.organisationId, id }, decided);
      await recordEvent(manager, actor, decided.decidedAt, { kind: 'release.withdrawn', subjectId: id });
      return { id, status: decided.status, effectiveAt: null };
    });
  }
}
