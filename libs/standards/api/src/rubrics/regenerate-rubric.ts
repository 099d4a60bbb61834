import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { RubricCriterionEntity, RubricEntity } from '@assay/database';
import { Clock, Commands, conflict, recordEvent, stale, type Actor } from '@assay/platform/api';
import { canonicalJson } from '@assay/platform/util';
import type { RubricResponse } from '@assay/standards/contracts';
import { generatorVersion, rewriteCriteria, RubricStatus, sharesOf, type GeneratedCriterion } from '@assay/standards/domain';
import { documentOf } from '../occupations/standards-queries';
import { snapshotsOf } from './draft/criterion-snapshot';
import type { CriterionSnapshot } from './draft/criterion-snapshot';
import { generatorSettings } from './generator-settings';
import { rubricResponse, scaleOf } from './rubric-response';
import { rubricRow, type RubricRow } from './rubric-row';

/**
 * Generates a draft anew, with the plan and the generator as they are now. Nothing that stands is changed: what is
 * generated differently becomes a proposal of its criterion, to be accepted or declined.
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
      const facts = { criteria: await this.propose(manager, actor, row) };
      await recordEvent(manager, actor, this.clock.now(), {
        kind: 'rubric.regenerated',
        subjectId: rubricId,
        facts,
      });
      return rubricResponse(manager, actor, rubricId);
    });
  }

  /** The number of criteria that would be written differently now. */
  private async propose(manager: EntityManager, { organisationId, accountId }: Actor, row: RubricRow): Promise<number> {
    const document = await documentOf(manager, row.standardVersionId);
    const settings = await generatorSettings(manager, row.standardVersionId, document, scaleOf(row));
    const before = await snapshotsOf(manager, row.id);
    const now = rewriteCriteria(
      before.map(({ content }) => sharesOf(content)),
      { document, settings, used: [] },
    );
    const pairs = before.map((criterion, index) => ({
      criterion,
      proposal: proposalFor(criterion, now[index] ?? null),
    }));
    const changed = pairs.filter(({ criterion, proposal }) => canonicalJson(criterion.proposal) !== canonicalJson(proposal));
    for (const { criterion, proposal } of changed)
      await manager.update(RubricCriterionEntity, { organisationId, id: criterion.id }, { proposal, version: () => 'version + 1' });
    const editors = [...new Set([...row.authors.editors, ...(changed.length > 0 ? [accountId] : [])])];
    await manager.update(
      RubricEntity,
      { organisationId, id: row.id },
      { settings, generatorVersion, editors, version: () => 'version + 1' },
    );
    return pairs.filter(({ proposal }) => proposal !== null).length;
  }
}

/** What is written differently from what was generated before; what stands already needs no proposal. */
function proposalFor({ generated }: CriterionSnapshot, now: GeneratedCriterion | null): GeneratedCriterion | null {
  return now && canonicalJson(now) !== canonicalJson(generated) ? now : null;
}
