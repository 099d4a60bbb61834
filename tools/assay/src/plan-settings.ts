import { generatorSettingsOf, shippedPlanFor, shippedPlans } from '@assay/standards/domain';
import type { AssessmentPlan, GeneratorSettings, OccupationDocument } from '@assay/standards/domain';
import { Refusal } from './refusal';
import { readSource } from './source-file';

/** What a plan decides about a rubric, and what has to be said about where it came from. */
export interface PlanSettings {
  readonly settings: GeneratorSettings;
  readonly warnings: readonly string[];
}

/** The plan asked for: one that ships (`ST0825`, `ST0825_1.1`), a file of JSON, or `none`; unasked, the one that ships with the occupation. */
export function planFor(document: OccupationDocument, asked: string | undefined): PlanSettings {
  if (asked === 'none') return { settings: {}, warnings: [] };
  if (asked !== undefined) return { settings: settingsOf(asked), warnings: [] };
  const plan = shippedPlanFor(document);
  if (!plan) return { settings: {}, warnings: [] };
  const warning = `Scale, KSBs and methods are those of the plan ${plan.reference} ${plan.versionLabel} that ships; --plan none leaves them to the document and its verbs.`;
  return { settings: generatorSettingsOf(plan), warnings: [warning] };
}

function settingsOf(name: string): GeneratorSettings {
  const shipped = shippedPlans.find(
    ({ reference, versionLabel }) => name === reference || name === `${reference}_${versionLabel}`,
  );
  return shipped ? generatorSettingsOf(shipped) : settingsOfFile(name);
}

function settingsOfFile(name: string): GeneratorSettings {
  const source = readSource(name);
  try {
    return generatorSettingsOf(JSON.parse(source) as AssessmentPlan);
  } catch {
    throw new Refusal(
      `${name} is not an assessment plan: looked for JSON with methods, each with its scale and themes.`,
    );
  }
}
