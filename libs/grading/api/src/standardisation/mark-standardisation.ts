import { StandardisationMarkEntity } from '@assay/database';
import type { LevelsRequest, StandardisationResponse } from '@assay/grading/contracts';
import { type Actor, Clock, Commands, conflict, recordEvent } from '@assay/platform/api';
import { Injectable } from '@nestjs/common';
import { standardisationToMark, wholeSheet } from './standardisation-to-mark';

/** Keeps what one person chose for the evidence that everybody marks. It is chosen once, before seeing the others'. */
@Injectable()
export class MarkStandardisation {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string, { levels }: LevelsRequest): Promise<Pick<StandardisationResponse, 'id'>> {
    return this.commands.run(actor, async (manager) => {
      const markedAt = this.clock.now();
      const found = await standardisationToMark(manager, actor, markedAt, id);
      if (found.marked) throw conflict('already-marked');
      if (!found.open) throw conflict('standardisation-closed');
      if (found.own) throw conflict('standardisation-refused', { objections: [{ rule: 'marker-did-not-make-the-mark', facts: {} }] });
      const { organisationId, accountId: markedBy } = actor;
      const sheet = await wholeSheet(manager, found, levels);
      await manager.insert(StandardisationMarkEntity, { organisationId, standardisationId: id, markedBy, levels: sheet, markedAt });
      await recordEvent(manager, actor, markedAt, { kind: 'standardisation.marked', subjectId: id, facts: {} });
      return { id };
    });
  }
}
