import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { RubricCriterionEntity } from '@assay/database';
import { Clock, Commands, invalid, recordEvent, type Actor } from '@assay/platform/api';
import type { RubricResponse, SplitCriterionRequest } from '@assay/standards/contracts';
import { sharesOf, splitShares, type GeneratedCriterion } from '@assay/standards/domain';
import { rubricResponse } from '../rubric-response';
import { changeDraft, lockedDraft, touchRubric } from './change-draft';
import { criterionToChange } from './criterion-to-change';
import type { CriterionSnapshot } from './criterion-snapshot';
import { placeCriteria } from './place-criteria';
import { rewrite } from './rewrite-rubric';

/** Makes two criteria of one, each about its own elements of the duty; both are written anew. */
@Injectable()
export class SplitCriterion {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    at: { rubricId: string; criterionId: string; version: number },
    { keep }: SplitCriterionRequest,
  ): Promise<RubricResponse> {
    const { rubricId, criterionId } = at;
    return this.commands.run(actor, async (manager) => {
      const row = await lockedDraft(manager, rubricId);
      const { criterion, others } = await criterionToChange(manager, actor, at);
      const halves = splitShares(sharesOf(criterion.content), keep);
      if (!halves) throw invalid([{ field: 'keep', code: 'not-inside', detail: 'Both parts need an element.' }]);
      const [first, second] = await rewrite(manager, row, halves, others);
      const now = this.clock.now();
      await changeDraft(manager, actor, { rubricId, kind: 'split', at: now }, async () => {
        if (first && second) await this.divide(manager, actor, { rubricId, criterion, others, first, second });
      });
      await touchRubric(manager, rubricId);
      const facts = { criterionId, keep };
      await recordEvent(manager, actor, now, { kind: 'rubric.criterion-split', subjectId: rubricId, facts });
      return rubricResponse(manager, actor, rubricId);
    });
  }

  private async divide(
    manager: EntityManager,
    { organisationId, accountId }: Actor,
    { rubricId, criterion, others, first, second }: Division,
  ): Promise<void> {
    const id = randomUUID();
    const edited = { proposal: null, editedBy: accountId, editedAt: this.clock.now() };
    await manager.update(
      RubricCriterionEntity,
      { organisationId, id: criterion.id },
      { generated: first, content: first, ...edited, version: () => 'version + 1' },
    );
    await manager.insert(RubricCriterionEntity, {
      organisationId,
      id,
      rubricId,
      position: others.length + 2,
      generated: second,
      content: second,
      ...edited,
    });
    const order = others.map((other) => other.id);
    order.splice(criterion.position - 1, 0, criterion.id, id);
    await placeCriteria(manager, rubricId, order);
  }
}

interface Division {
  readonly rubricId: string;
  readonly criterion: CriterionSnapshot;
  readonly others: readonly CriterionSnapshot[];
  readonly first: GeneratedCriterion;
  readonly second: GeneratedCriterion;
}
