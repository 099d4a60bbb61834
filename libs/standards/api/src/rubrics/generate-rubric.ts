import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { RubricCriterionEntity, RubricEntity, violatedConstraint } from '@assay/database';
import { Clock, Commands, conflict, ProblemException, recordEvent, type Actor } from '@assay/platform/api';
import type { GenerateRubricRequest, RubricResponse } from '@assay/standards/contracts';
import {
  generateRubric,
  RubricStatus,
  type GeneratedRubric,
  type GeneratorSettings,
} from '@assay/standards/domain';
import { documentOf } from '../occupations/standards-queries';
import { generatorSettings } from './generator-settings';
import { rubricResponse } from './rubric-response';

/** Makes a draft rubric of a standard. One edition is in work at a time: 409 `rubric-in-work` names the one that is. */
@Injectable()
export class GenerateRubric {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  async run(
    actor: Actor,
    standardVersionId: string,
    request: GenerateRubricRequest,
  ): Promise<RubricResponse> {
    try {
      return await this.commands.run(actor, (manager) =>
        this.generate(manager, actor, standardVersionId, request),
      );
    } catch (error) {
      const constraint = violatedConstraint(error);
      throw constraint === 'rubric_one_in_work' || constraint === 'rubric_edition'
        ? conflict('rubric-in-work')
        : error;
    }
  }

  private async generate(
    manager: EntityManager,
    actor: Actor,
    standardVersionId: string,
    request: GenerateRubricRequest,
  ): Promise<RubricResponse> {
    const document = await documentOf(manager, standardVersionId);
    await refuseSecondDraft(manager, standardVersionId);
    const settings = await generatorSettings(manager, standardVersionId, document, request.scale);
    const generation = generateRubric(document, settings);
    if (generation.kind === 'refused')
      throw new ProblemException(422, 'rubric-refused', 'No rubric can be made of it.', {
        reason: generation.reason,
      });
    const id = await this.keep(manager, actor, standardVersionId, settings, generation.rubric);
    const facts = {
      standardVersionId,
      generator: generation.rubric.generator,
      criteria: generation.rubric.criteria.length,
    };
    await recordEvent(manager, actor, this.clock.now(), { kind: 'rubric.generated', subjectId: id, facts });
    return rubricResponse(manager, actor, id);
  }

  private async keep(
    manager: EntityManager,
    { organisationId, accountId }: Actor,
    standardVersionId: string,
    settings: GeneratorSettings,
    rubric: GeneratedRubric,
  ): Promise<string> {
    const id = randomUUID();
    const edition = await nextEdition(manager, standardVersionId);
    const made = { createdBy: accountId, createdAt: this.clock.now(), status: RubricStatus.Draft };
    await manager.insert(RubricEntity, {
      organisationId,
      id,
      standardVersionId,
      edition,
      settings,
      generatorVersion: rubric.generator,
      ...made,
    });
    const criteria = rubric.criteria.map((criterion, index) => ({
      organisationId,
      rubricId: id,
      position: index + 1,
      generated: criterion,
      content: criterion,
    }));
    await manager.insert(RubricCriterionEntity, criteria);
    return id;
  }
}

async function refuseSecondDraft(manager: EntityManager, standardVersionId: string): Promise<void> {
  const [open] = (await manager.query(
    `SELECT id, status FROM rubric WHERE standard_version_id = $1 AND status IN ('draft', 'submitted', 'approved')`,
    [standardVersionId],
  )) as { id: string; status: RubricStatus }[];
  if (open) throw conflict('rubric-in-work', { rubricId: open.id, rubricStatus: open.status });
}

async function nextEdition(manager: EntityManager, standardVersionId: string): Promise<number> {
  const [row] = (await manager.query(
    'SELECT coalesce(max(edition), 0) + 1 AS edition FROM rubric WHERE standard_version_id = $1',
    [standardVersionId],
  )) as { edition: number }[];
  return row?.edition ?? 1;
}
