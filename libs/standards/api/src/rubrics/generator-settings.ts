import type { EntityManager } from 'typeorm';
import {
  generatorSettingsOf,
  shippedPlanFor,
  type AssessmentPlan,
  type GeneratorSettings,
  type OccupationDocument,
  type RubricGrade,
} from '@assay/standards/domain';

/** What the plan of the standard decides about its rubric; a scale that is asked for wins, links in the document win. */
export async function generatorSettings(
  manager: EntityManager,
  standardVersionId: string,
  document: OccupationDocument,
  scale: readonly RubricGrade[] | undefined,
): Promise<GeneratorSettings> {
  const plan = (await planOf(manager, standardVersionId)) ?? shippedPlanFor(document);
  const { dutyKsbs, ...settings } = plan ? generatorSettingsOf(plan) : {};
  const linked = document.duties.some(({ ksbs }) => ksbs.length > 0);
  return { ...settings, ...(dutyKsbs && !linked ? { dutyKsbs } : {}), ...(scale ? { scale } : {}) };
}

/** The organisation's plan for the standard, a published one before a draft. */
async function planOf(manager: EntityManager, standardVersionId: string): Promise<AssessmentPlan | null> {
  const [row] = (await manager.query(
    `SELECT document FROM assessment_plan WHERE standard_version_id = $1
     ORDER BY status = 'published' DESC, published_at DESC, version_label DESC LIMIT 1`,
    [standardVersionId],
  )) as { document: AssessmentPlan }[];
  return row?.document ?? null;
}
