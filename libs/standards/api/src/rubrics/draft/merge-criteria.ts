import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { RubricCriterionEntity } from '@assay/database';
import { Clock, Commands, invalid, notFound, recordEvent, stale, type Actor } from '@assay/platform/api';
import type { MergeCriteriaRequest, RubricResponse } from '@assay/standards/contracts';
import { mergeShares, sharesOf, type GeneratedCriterion } from '@assay/standards/domain';
import { rubricResponse } from '../rubric-response';
import { changeDraft, lockedDraft, touchRubric } from './change-draft';
import { criterionToChange } from './criterion-to-change';
import type { CriterionSnapshot } from './criterion-snapshot';
import { moveComments } from './move-comments';
import { placeCriteria } from './place-criteria';
import { rewrite } from './rewrite-rubric';

/** Makes one criterion of two, about the elements of both; it is written anew and keeps the place of the first. */
@Injectable()
export class MergeCriteria {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    at: { rubricId: string; criterionId: string; version: number },
    request: MergeCriteriaRequest,
  ): Promise<RubricResponse> {
    const { rubricId, criterionId } = at;
    return this.commands.run(actor, async (manager) => {
      if (request.with === criterionId) throw invalid([{ field: 'with', code: 'itself', detail: 'A criterion merges with another.' }]);
      const row = await lockedDraft(manager, rubricId);
      const { criterion, others } = await criterionToChange(manager, actor, at);
      const other = others.find(({ id }) => id === request.with);
      if (!other) throw notFound();
      if (other.version !== request.withVersion) throw stale(await rubricResponse(manager, actor, rubricId));
      const rest = others.filter(({ id }) => id !== other.id);
      const shares = mergeShares(sharesOf(criterion.content), sharesOf(other.content));
      const [merged] = await rewrite(manager, row, [shares], rest);
      const now = this.clock.now();
      await changeDraft(manager, actor, { rubricId, kind: 'merge', at: now }, async () => {
        if (merged) await this.unite(manager, actor, { rubricId, criterion, other, merged });
      });
      await touchRubric(manager, rubricId);
      const facts = { criterionId, with: other.id };
      await recordEvent(manager, actor, now, { kind: 'rubric.criteria-merged', subjectId: rubricId, facts });
      return rubricResponse(manager, actor, rubricId);
    });
  }

  private async unite(
    manager: EntityManager,
    { organisationId, accountId }: Actor,
    { rubricId, criterion, other, merged }: Union,
  ): Promise<void> {
    await moveComments(manager, [other.id], criterion.id);
    await manager.delete(RubricCriterionEntity, { organisationId, id: other.id });
    await manager.update(
      RubricCriterionEntity,
      { organisationId, id: criterion.id },
      {
        generated: merged,
        content: merged,
        proposal: null,
        editedBy: accountId,
        editedAt: this.clock.now(),
        version: () => 'version + 1',
      },
    );
    const left = await manager.find(RubricCriterionEntity, {
      where: { organisationId, rubricId },
      order: { position: 'ASC' },
      select: { id: true },
    });
    await placeCriteria(
      manager,
      rubricId,
      left.map(({ id }) => id),
    );
  }
}

interface Union {
  readonly rubricId: string;
  readonly criterion: CriterionSnapshot;
  readonly other: CriterionSnapshot;
  readonly merged: GeneratedCriterion;
}
