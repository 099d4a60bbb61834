import { CorrectionEntity } from '@assay/database';
import type { CorrectionStateResponse } from '@assay/grading/contracts';
import { CorrectionStatus } from '@assay/grading/domain';
import { type Actor, Clock, Commands, recordEvent } from '@assay/platform/api';
import { Injectable } from '@nestjs/common';
import { lockReleases } from '../releases/release-lock';
import { preparedCorrection } from './prepared-correction';

/** Takes a correction back before it is approved. The one who prepared it may do so, too. */
@Injectable()
export class WithdrawCorrection {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, correctionId: string): Promise<CorrectionStateResponse> {
    return this.commands.run(actor, async (manager) => {
      await lockReleases(manager, actor);
      const { organisationId, id } = await preparedCorrection(manager, actor, correctionId);
      const [decidedAt, status] = [this.clock.now(), CorrectionStatus.Withdrawn];
      await manager.update(CorrectionEntity, { organisationId, id }, { status, decidedBy: actor.accountId, decidedAt });
      await recordEvent(manager, actor, decidedAt, { kind: 'correction.withdrawn', subjectId: id });
      return { id, status, newResultId: null, effectiveAt: null };
    });
  }
}
