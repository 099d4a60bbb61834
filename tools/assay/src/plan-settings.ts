import { generatorSettingsOf, shippedPlans } from '@assay/standards/domain';
import type { AssessmentPlan, GeneratorSettings } from '@assay/standards/domain';
import { Refusal } from './refusal';
import { readSource } from './source-file';

/** What a plan decides about a rubric. The plan is one that ships (`ST0825`, `ST0825_1.1`) or a file of JSON. */
export function planSettings(name: string): GeneratorSettings {
  const shipped = shippedPlans.find(({ reference, versionLabel }) => name === reference || name === `${reference}_${versionLabel}`);
  return shipped ? generatorSettingsOf(shipped) : settingsOfFile(name);
}

function settingsOfFile(name: string): GeneratorSettings {
  const source = readSource(name);
  try {
    return generatorSettingsOf(JSON.parse(source) as AssessmentPlan);
  } catch {
    throw new Refusal(`${name} is not an assessment plan: looked for JSON with methods, each with its scale and themes.`);
  }
}
