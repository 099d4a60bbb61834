import { generatorSettingsOf, shippedPlanFor } from '@assay/standards/domain';
import type { GeneratorSettings, OccupationDocument } from '@assay/standards/domain';
import { readPlanFile } from './plan-file';

/** What a plan decides about a rubric, and what has to be said about where it came from. */
export interface PlanSettings {
  readonly settings: GeneratorSettings;
  readonly warnings: readonly string[];
}

/** The plan asked for: one that ships (`ST0825`, `ST0825_1.1`), a file of JSON, or `none`; unasked, the one that ships with the occupation. */
export function planFor(document: OccupationDocument, asked: string | undefined): PlanSettings {
  if (asked === 'none') return { settings: {}, warnings: [] };
  if (asked !== undefined) return { settings: generatorSettingsOf(readPlanFile(asked)), warnings: [] };
  const plan = shippedPlanFor(document);
  if (!plan) return { settings: {}, warnings: [] };
  const warning = `Scale, KSBs and methods are those of the plan ${plan.reference} ${plan.versionLabel} that ships; --plan none leaves them to the document and its verbs.`;
  return { settings: generatorSettingsOf(plan), warnings: [warning] };
}
