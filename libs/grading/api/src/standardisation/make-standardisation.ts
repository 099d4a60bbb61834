import { firstRow, quoted, StandardisationEntity } from '@assay/database';
import type { MakeStandardisationRequest, StandardisationResponse } from '@assay/grading/contracts';
import { settledStatuses } from '@assay/grading/domain';
import { type Actor, Clock, Commands, invalid, recordEvent } from '@assay/platform/api';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';

/** Puts the evidence of a mark before everybody who marks. */
@Injectable()
export class MakeStandardisation {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    { title, guidance = '', markVersionId, closesOn }: MakeStandardisationRequest,
  ): Promise<Pick<StandardisationResponse, 'id'>> {
    return this.commands.run(actor, async (manager) => {
      const madeAt = this.clock.now();
      const mark = await firstRow<{ past: boolean }>(manager, markSql, [markVersionId, madeAt, closesOn]);
      if (!mark) throw invalid([{ field: 'markVersionId', code: 'unknown', detail: 'There is no such moderated mark.' }]);
      if (mark.past) throw invalid([{ field: 'closesOn', code: 'in-the-past', detail: 'The last day has passed already.' }]);
      const { organisationId, accountId: madeBy } = actor;
      const id = randomUUID();
      await manager.insert(StandardisationEntity, { organisationId, id, title, guidance, markVersionId, closesOn, madeBy, madeAt });
      await recordEvent(manager, actor, madeAt, { kind: 'standardisation.made', subjectId: id, facts: { markVersionId, closesOn } });
      return { id };
    });
  }
}

const markSql = `
  SELECT ($2::timestamptz AT TIME ZONE g.zone)::date > $3::date AS past
  FROM mark_version v
  JOIN marking k ON k.attempt_id = v.attempt_id AND k.status IN (${quoted(settledStatuses)})
  JOIN organisation g ON g.id = v.organisation_id
  WHERE v.id = $1`;
