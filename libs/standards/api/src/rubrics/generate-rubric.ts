import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { RubricCriterionEntity, RubricEntity, violatedConstraint } from '@assay/database';
import { Clock, Commands, conflict, recordEvent, type Actor } from '@assay/platform/api';
import type { GenerateRubricRequest, RubricResponse } from '@assay/standards/contracts';
import { generatorVersion, RubricStatus, type CriterionOfEdition, type GeneratorSettings } from '@assay/standards/domain';
import { documentOf } from '../occupations/standards-queries';
import { generatorSettings } from './generator-settings';
import { carriedFrom, freshCriteria } from './first-criteria';
import { rubricResponse, scaleOf } from './rubric-response';
import { rubricRow } from './rubric-row';

/** Makes a draft rubric of a standard, from nothing or from the rubric of another version of it. One edition is in work at a time: 409 `rubric-in-work` names the one that is. */
@Injectable()
export class GenerateRubric {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, standardVersionId: string, request: GenerateRubricRequest): Promise<RubricResponse> {
    try {
      return await this.commands.run(actor, (manager) => this.generate(manager, actor, standardVersionId, request));
    } catch (error) {
      const constraint = violatedConstraint(error);
      throw constraint === 'rubric_one_in_work' || constraint === 'rubric_edition' ? conflict('rubric-in-work') : error;
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
    const before = request.from ? await rubricRow(manager, request.from) : null;
    const scale = request.scale ?? (before ? scaleOf(before) : undefined);
    const settings = await generatorSettings(manager, standardVersionId, document, scale);
    const criteria = before ? await carriedFrom(manager, before, { document, settings }) : freshCriteria(document, settings);
    const id = await this.keep(manager, actor, { standardVersionId, settings, criteria });
    const facts = {
      standardVersionId,
      generator: generatorVersion,
      criteria: criteria.length,
      ...(before ? { from: before.id, carried: criteria.filter(({ carried }) => carried).length } : {}),
    };
    await recordEvent(manager, actor, this.clock.now(), { kind: 'rubric.generated', subjectId: id, facts });
    return rubricResponse(manager, actor, id);
  }

  private async keep(manager: EntityManager, { organisationId, accountId }: Actor, edition: Edition): Promise<string> {
    const { standardVersionId, settings } = edition;
    const [id, now] = [randomUUID(), this.clock.now()];
    await manager.insert(RubricEntity, {
      organisationId,
      id,
      standardVersionId,
      edition: await nextEdition(manager, standardVersionId),
      settings,
      generatorVersion,
      createdBy: accountId,
      createdAt: now,
      status: RubricStatus.Draft,
    });
    const criteria = edition.criteria.map(({ generated, content, carried }, index) => ({
      organisationId,
      rubricId: id,
      position: index + 1,
      generated,
      content,
      ...(carried ? { editedBy: accountId, editedAt: now } : {}),
    }));
    await manager.insert(RubricCriterionEntity, criteria);
    return id;
  }
}

interface Edition {
  readonly standardVersionId: string;
  readonly settings: GeneratorSettings;
  readonly criteria: readonly CriterionOfEdition[];
}

async function refuseSecondDraft(manager: EntityManager, standardVersionId: string): Promise<void> {
  const [open] = (await manager.query(
    `SELECT id, status FROM rubric WHERE standard_version_id = $1 AND status IN ('draft', 'submitted', 'approved')`,
    [standardVersionId],
  )) as { id: string; status: RubricStatus }[];
  if (open) throw conflict('rubric-in-work', { rubricId: open.id, rubricStatus: open.status });
}

async function nextEdition(manager: EntityManager, standardVersionId: string): Promise<number> {
  const [row] = (await manager.query('SELECT coalesce(max(edition), 0) + 1 AS edition FROM rubric WHERE standard_version_id = $1', [
    standardVersionId,
  ])) as { edition: number }[];
  return row?.edition ?? 1;
}
