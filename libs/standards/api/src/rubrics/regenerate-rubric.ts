import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { RubricCriterionEntity, RubricEntity } from '@assay/database';
import {
  Clock,
  Commands,
  conflict,
  ProblemException,
  recordEvent,
  stale,
  type Actor,
} from '@assay/platform/api';
import { canonicalJson } from '@assay/platform/util';
import type { CriterionResponse, RubricResponse } from '@assay/standards/contracts';
import { generateRubric, RubricStatus, type GeneratedCriterion } from '@assay/standards/domain';
import { documentOf } from '../occupations/standards-queries';
import { criteriaOf } from './criterion-row';
import { generatorSettings } from './generator-settings';
import { rubricResponse, scaleOf } from './rubric-response';
import { rubricRow, type RubricRow } from './rubric-row';

/**
 * Generates a draft anew, with the plan and the generator as they are now. Criteria that nobody edited follow; edited
 * ones keep their text, and what is generated now stands beside it as a proposal.
 */
@Injectable()
export class RegenerateRubric {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, rubricId: string, version: number): Promise<RubricResponse> {
    return this.commands.run(actor, async (manager) => {
      const row = await rubricRow(manager, rubricId, 'change');
      if (row.version !== version) throw stale(await rubricResponse(manager, actor, rubricId));
      if (row.status !== RubricStatus.Draft) throw conflict('rubric-not-ready', { rubricStatus: row.status });
      const changed = await this.renew(manager, actor, row);
      const facts = { criteria: changed };
      await recordEvent(manager, actor, this.clock.now(), {
        kind: 'rubric.regenerated',
        subjectId: rubricId,
        facts,
      });
      return rubricResponse(manager, actor, rubricId);
    });
  }

  /** The number of criteria that were generated differently. */
  private async renew(manager: EntityManager, actor: Actor, row: RubricRow): Promise<number> {
    const document = await documentOf(manager, row.standardVersionId);
    const settings = await generatorSettings(manager, row.standardVersionId, document, scaleOf(row));
    const generation = generateRubric(document, settings);
    if (generation.kind === 'refused')
      throw new ProblemException(422, 'rubric-refused', 'No rubric can be made of it.', {
        reason: generation.reason,
      });
    const { criteria, generator } = generation.rubric;
    const byDuty = new Map(criteria.map((criterion) => [criterion.duty, criterion]));
    const before = await criteriaOf(manager, row.id, scaleOf(row));
    const pairs = before.flatMap((criterion) => pairOf(criterion, byDuty.get(criterion.generated.duty)));
    for (const pair of pairs) await replace(manager, actor, pair);
    const editors = [...new Set([...row.authors.editors, ...(pairs.length > 0 ? [actor.accountId] : [])])];
    await manager.update(
      RubricEntity,
      { organisationId: actor.organisationId, id: row.id },
      { settings, generatorVersion: generator, editors, version: () => 'version + 1' },
    );
    return pairs.length;
  }
}

interface Pair {
  readonly before: CriterionResponse;
  readonly now: GeneratedCriterion;
}

function pairOf(before: CriterionResponse, now: GeneratedCriterion | undefined): readonly Pair[] {
  return now && canonicalJson(now) !== canonicalJson(before.generated) ? [{ before, now }] : [];
}

async function replace(
  manager: EntityManager,
  { organisationId }: Actor,
  { before, now }: Pair,
): Promise<void> {
  const content = before.edited ? before.content : now;
  await manager.update(
    RubricCriterionEntity,
    { organisationId, id: before.id },
    { generated: now, content, version: () => 'version + 1' },
  );
}
