import { RubricMethod } from '../generated-rubric';
import type { GeneratorSettings } from '../generated-rubric';
import { rubricGrades } from '../rubric-grade';
import { AssessmentMethod } from './assessment-method';
import type { AssessmentPlan } from './assessment-plan';

/** Where a method is watched and where it is talked about. A test is marked by its own key, not by a rubric. */
const rubricMethodOf: Readonly<Partial<Record<AssessmentMethod, RubricMethod>>> = {
  [AssessmentMethod.Observation]: RubricMethod.Observation,
  [AssessmentMethod.Project]: RubricMethod.Observation,
  [AssessmentMethod.Presentation]: RubricMethod.Observation,
  [AssessmentMethod.ProfessionalDiscussion]: RubricMethod.ProfessionalDiscussion,
};

/** What a plan decides about the rubric of its standard: the grades described and the methods that assess each KSB. */
export function generatorSettingsOf(plan: AssessmentPlan): GeneratorSettings {
  const judged = plan.methods.filter(({ method }) => rubricMethodOf[method] !== undefined);
  const grades = new Set(judged.flatMap(({ scale }) => scale.value));
  return {
    ...(grades.size > 0 ? { scale: rubricGrades.filter((grade) => grades.has(grade)) } : {}),
    ksbMethods: ksbMethodsOf(plan),
    ...(plan.dutyKsbs ? { dutyKsbs: plan.dutyKsbs.value } : {}),
  };
}

function ksbMethodsOf(plan: AssessmentPlan): Readonly<Record<string, readonly RubricMethod[]>> {
  const map: Record<string, RubricMethod[]> = {};
  for (const { method, themes } of plan.methods) {
    const rubricMethod = rubricMethodOf[method];
    if (!rubricMethod) continue;
    for (const key of themes.value.flatMap(({ ksbs }) => ksbs)) map[key] = [...new Set([...(map[key] ?? []), rubricMethod])];
  }
  return map;
}
