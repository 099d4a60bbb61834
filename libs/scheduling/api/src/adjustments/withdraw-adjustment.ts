import { Injectable } from '@nestjs/common';
import { AdjustmentEntity } from '@assay/database';
import { Clock, Commands, conflict, notFound, recordEvent, type Actor } from '@assay/platform/api';
import { canMove } from '@assay/platform/util';
import type { AdjustmentResponse } from '@assay/scheduling/contracts';
import { AdjustmentStatus, adjustmentTransitions } from '@assay/scheduling/domain';
import { oneAdjustment } from './adjustment-queries';

/** Takes a request back that nobody has decided yet. */
@Injectable()
export class WithdrawAdjustment {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string): Promise<AdjustmentResponse> {
    return this.commands.run(actor, async (manager) => {
      const { organisationId } = actor;
      const adjustment = await manager.findOne(AdjustmentEntity, { where: { organisationId, id }, lock: { mode: 'pessimistic_write' } });
      if (!adjustment) throw notFound();
      if (!canMove(adjustmentTransitions, adjustment.status, AdjustmentStatus.Withdrawn))
        throw conflict('adjustment-decided', { decision: adjustment.status });
      await manager.update(
        AdjustmentEntity,
        { organisationId, id },
        { status: AdjustmentStatus.Withdrawn, version: adjustment.version + 1 },
      );
      await recordEvent(manager, actor, this.clock.now(), { kind: 'adjustment.withdrawn', subjectId: id });
      return oneAdjustment(manager, id);
    });
  }
}
