import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { RubricEntity } from '@assay/database';
import { Clock, Commands, recordEvent, type Actor } from '@assay/platform/api';
import type { RubricResponse } from '@assay/standards/contracts';
import { RubricStatus, RubricStep } from '@assay/standards/domain';
import { rubricResponse } from './rubric-response';
import { moveRubric, readyForStep } from './take-step';

/** Freezes an approved rubric and puts it in the place of the edition before: attempts marked from now on use it. */
@Injectable()
export class PublishRubric {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, rubricId: string, version: number): Promise<RubricResponse> {
    const taken = { rubricId, version, step: RubricStep.Publish };
    return this.commands.run(actor, async (manager) => {
      const { standardVersionId } = await readyForStep(manager, actor, taken);
      const superseded = await supersede(manager, actor, standardVersionId);
      const publishedAt = this.clock.now();
      await moveRubric(manager, actor, taken, { publishedBy: actor.accountId, publishedAt });
      await recordEvent(manager, actor, publishedAt, {
        kind: 'rubric.published',
        subjectId: rubricId,
        facts: { superseded },
      });
      return rubricResponse(manager, actor, rubricId);
    });
  }
}

async function supersede(manager: EntityManager, { organisationId }: Actor, standardVersionId: string): Promise<string | null> {
  const published = { organisationId, standardVersionId, status: RubricStatus.Published };
  const before = await manager.findOne(RubricEntity, { where: published, select: { id: true } });
  await manager.update(RubricEntity, published, {
    status: RubricStatus.Superseded,
    version: () => 'version + 1',
  });
  return before?.id ?? null;
}
