import { Injectable } from '@nestjs/common';
import { AssessorCompetenceEntity } from '@assay/database';
import { Clock, Commands, invalid, notFound, recordEvent, type Actor } from '@assay/platform/api';
import { valuesOf } from '@assay/platform/util';
import type { AvailabilityResponse, SetCompetenceRequest } from '@assay/scheduling/contracts';
import { AssessmentMethod } from '@assay/standards/domain';
import { assessorAtHand, countChange } from './assessor-at-hand';
import { oneAvailability } from './availability-queries';

/** Says what an assessor may assess, and from when until when; an administrator's decision. */
@Injectable()
export class SetCompetence {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string, request: SetCompetenceRequest): Promise<AvailabilityResponse> {
    if (request.validUntil !== null && request.validUntil < request.validFrom)
      throw invalid([{ field: 'validUntil', code: 'ends-before-start', detail: 'The last day comes after the first.' }]);
    return this.commands.run(actor, async (manager) => {
      const assessor = await assessorAtHand(manager, actor, id);
      const { organisationId } = actor;
      const row = { organisationId, assessorId: assessor.id, ...request };
      await manager.upsert(AssessorCompetenceEntity, row, ['organisationId', 'assessorId', 'standardReference', 'method']);
      await countChange(manager, assessor);
      await recordEvent(manager, actor, this.clock.now(), { kind: 'competence.set', subjectId: assessor.id, facts: { ...request } });
      return oneAvailability(manager, assessor.id, this.clock.now());
    });
  }

  remove(actor: Actor, id: string, standardReference: string, name: string): Promise<AvailabilityResponse> {
    const method = valuesOf(AssessmentMethod).find((known) => known === name);
    if (!method) throw notFound();
    return this.commands.run(actor, async (manager) => {
      const assessor = await assessorAtHand(manager, actor, id);
      const { organisationId } = actor;
      const { affected } = await manager.delete(AssessorCompetenceEntity, {
        organisationId,
        assessorId: assessor.id,
        standardReference,
        method,
      });
      if (affected !== 1) throw notFound();
      await countChange(manager, assessor);
      await recordEvent(manager, actor, this.clock.now(), {
        kind: 'competence.removed',
        subjectId: assessor.id,
        facts: { standardReference, method },
      });
      return oneAvailability(manager, assessor.id, this.clock.now());
    });
  }
}
