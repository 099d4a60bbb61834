import { StandardisationEntity } from '@assay/database';
import type { LevelsRequest, StandardisationResponse } from '@assay/grading/contracts';
import { type Actor, Clock, Commands, conflict, recordEvent } from '@assay/platform/api';
import { Injectable } from '@nestjs/common';
import { standardisationToMark, wholeSheet } from './standardisation-to-mark';

/** Fixes the levels that were agreed, and why; from then on everybody sees what everybody chose. */
@Injectable()
export class CloseStandardisation {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string, { levels }: LevelsRequest): Promise<Pick<StandardisationResponse, 'id'>> {
    return this.commands.run(actor, async (manager) => {
      const closedAt = this.clock.now();
      const found = await standardisationToMark(manager, actor, closedAt, id);
      if (found.closed) throw conflict('standardisation-closed');
      if (found.marks < 2)
        throw conflict('standardisation-refused', { objections: [{ rule: 'two-people-have-marked', facts: { marks: found.marks } }] });
      const agreed = await wholeSheet(manager, found, levels);
      const { organisationId, accountId: closedBy } = actor;
      await manager.update(StandardisationEntity, { organisationId, id }, { agreed, closedBy, closedAt });
      await recordEvent(manager, actor, closedAt, { kind: 'standardisation.closed', subjectId: id, facts: { marks: found.marks } });
      return { id };
    });
  }
}
