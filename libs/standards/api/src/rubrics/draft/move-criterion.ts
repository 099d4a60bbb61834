import { Injectable } from '@nestjs/common';
import { Clock, Commands, notFound, recordEvent, stale, type Actor } from '@assay/platform/api';
import type { MoveCriterionRequest, RubricResponse } from '@assay/standards/contracts';
import { rubricResponse } from '../rubric-response';
import { changeDraft, lockedDraft, touchRubric } from './change-draft';
import { snapshotsOf } from './criterion-snapshot';
import { placeCriteria } from './place-criteria';

/** Puts a criterion of a draft in another place; a place beyond the last is the last. */
@Injectable()
export class MoveCriterion {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, at: { rubricId: string; criterionId: string; version: number }, { to }: MoveCriterionRequest): Promise<RubricResponse> {
    const { rubricId, criterionId, version } = at;
    return this.commands.run(actor, async (manager) => {
      const row = await lockedDraft(manager, rubricId);
      const order = (await snapshotsOf(manager, rubricId)).map(({ id }) => id);
      if (!order.includes(criterionId)) throw notFound();
      if (row.version !== version) throw stale(await rubricResponse(manager, actor, rubricId));
      const others = order.filter((id) => id !== criterionId);
      others.splice(to - 1, 0, criterionId);
      const now = this.clock.now();
      await changeDraft(manager, actor, { rubricId, kind: 'move', at: now }, () => placeCriteria(manager, rubricId, others));
      await touchRubric(manager, rubricId);
      const facts = { criterionId, to };
      await recordEvent(manager, actor, now, { kind: 'rubric.criterion-moved', subjectId: rubricId, facts });
      return rubricResponse(manager, actor, rubricId);
    });
  }
}
