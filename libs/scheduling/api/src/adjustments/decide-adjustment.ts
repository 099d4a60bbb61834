import { Injectable } from '@nestjs/common';
import { AdjustmentEntity } from '@assay/database';
import { Clock, Commands, conflict, invalid, notFound, recordEvent, stale, type Actor } from '@assay/platform/api';
import { canMove } from '@assay/platform/util';
import type { AdjustmentResponse, DecideAdjustmentRequest } from '@assay/scheduling/contracts';
import { AdjustmentDecision, adjustmentTransitions } from '@assay/scheduling/domain';
import { oneAdjustment } from './adjustment-queries';

/** Agrees to an adjustment, in whole or in part, or refuses it. Agreed time lengthens every later slot of the apprentice. */
@Injectable()
export class DecideAdjustment {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string, version: number, request: DecideAdjustmentRequest): Promise<AdjustmentResponse> {
    const effect = effectOf(request);
    return this.commands.run(actor, async (manager) => {
      const { organisationId, accountId: decidedBy } = actor;
      const adjustment = await manager.findOne(AdjustmentEntity, { where: { organisationId, id }, lock: { mode: 'pessimistic_write' } });
      if (!adjustment) throw notFound();
      if (adjustment.requestedBy === decidedBy) throw conflict('own-submission');
      if (adjustment.version !== version) throw stale(await oneAdjustment(manager, id));
      if (!canMove(adjustmentTransitions, adjustment.status, request.decision))
        throw conflict('adjustment-decided', { decision: adjustment.status });
      const decidedAt = this.clock.now();
      const decided = { ...effect, status: request.decision, decidedBy, decidedAt, decisionReason: request.reason, version: version + 1 };
      await manager.update(AdjustmentEntity, { organisationId, id }, decided);
      const facts = { enrolmentId: adjustment.enrolmentId, decision: request.decision, extraMinutes: effect.extraMinutes };
      await recordEvent(manager, actor, decidedAt, { kind: 'adjustment.decided', subjectId: id, facts });
      return oneAdjustment(manager, id);
    });
  }
}

/** What is agreed; nothing where it is refused. */
function effectOf({ decision, extraMinutes, breaks, venueFeatures = [], support }: DecideAdjustmentRequest) {
  if (decision === AdjustmentDecision.Refused) return { extraMinutes: 0, breaks: null, venueFeatures: [], support: null };
  if (extraMinutes === 0 && !breaks && venueFeatures.length === 0 && !support)
    throw invalid([{ field: 'extraMinutes', code: 'no-effect', detail: 'What is agreed has some effect.' }]);
  return { extraMinutes, breaks: breaks || null, venueFeatures: [...venueFeatures], support: support || null };
}
