import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { RubricCriterionEntity } from '@assay/database';
import { Clock, Commands, invalid, notFound, recordEvent, stale, type Actor } from '@assay/platform/api';
import type { CriterionResponse, EditCriterionRequest } from '@assay/standards/contracts';
import { criterionFaults, criterionTextLimit, editCriterion, RubricFaultCode } from '@assay/standards/domain';
import { criteriaOf } from './criterion-row';
import { changeDraft, lockedDraft } from './draft/change-draft';
import { scaleOf } from './rubric-response';
import type { RubricRow } from './rubric-row';

/** Changes the text of one criterion of a draft. What is still missing is told in the answer, not refused. */
@Injectable()
export class EditCriterion {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    at: { rubricId: string; criterionId: string; version: number },
    request: EditCriterionRequest,
  ): Promise<CriterionResponse> {
    return this.commands.run(actor, async (manager) => {
      const rubric = await lockedDraft(manager, at.rubricId);
      const before = await criterionOf(manager, rubric, at.criterionId);
      if (before.version !== at.version) throw stale(before);
      refuseUnreadable(request, rubric);
      const change = { rubricId: at.rubricId, kind: 'edit', at: this.clock.now() } as const;
      await changeDraft(manager, actor, change, () => this.change(manager, actor, before, request));
      await recordEvent(manager, actor, this.clock.now(), {
        kind: 'rubric.criterion-edited',
        subjectId: at.rubricId,
        facts: { criterionId: at.criterionId, version: at.version + 1 },
      });
      return criterionOf(manager, rubric, at.criterionId);
    });
  }

  private async change(manager: EntityManager, actor: Actor, before: CriterionResponse, request: EditCriterionRequest): Promise<void> {
    const { organisationId, accountId } = actor;
    const content = editCriterion(before.content, request);
    await manager.update(
      RubricCriterionEntity,
      { organisationId, id: before.id },
      { content, editedBy: accountId, editedAt: this.clock.now(), version: () => 'version + 1' },
    );
  }
}

async function criterionOf(manager: EntityManager, rubric: RubricRow, criterionId: string): Promise<CriterionResponse> {
  const [criterion] = await criteriaOf(manager, rubric.id, scaleOf(rubric), criterionId);
  if (!criterion) throw notFound();
  return criterion;
}

/** Levels must be the rubric's own, and no line longer than a marking screen can show. */
function refuseUnreadable(request: EditCriterionRequest, rubric: RubricRow): void {
  const differ = criterionFaults(request, scaleOf(rubric)).filter(({ code }) => code === RubricFaultCode.LevelsDiffer);
  const long = (['prompts', 'lookFors', 'evidence'] as const).flatMap((list) =>
    request[list].flatMap((line, index) => (line.length > criterionTextLimit ? [`${list}[${index}]`] : [])),
  );
  const errors = [
    ...differ.map(({ code, field }) => ({
      field,
      code,
      detail: 'The levels are those of the rubric’s scale, in its order.',
    })),
    ...long.map((field) => ({
      field,
      code: 'maxLength',
      detail: `At most ${criterionTextLimit} characters.`,
    })),
  ];
  if (errors.length > 0) throw invalid(errors);
}
