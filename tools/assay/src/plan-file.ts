import { checkPlan, contradictionSentence, faultSentence, readPlan, shippedPlans, type AssessmentPlan } from '@assay/standards/domain';
import { Refusal } from './refusal';
import { readSource } from './source-file';

/** A plan by its name, where it ships (`ST0825`, `ST0825_1.1`), or from a file of JSON. Refused where the file is no plan. */
export function readPlanFile(name: string): AssessmentPlan {
  const shipped = shippedPlans.find(({ reference, versionLabel }) => name === reference || name === `${reference}_${versionLabel}`);
  return shipped ?? planOf(name, readSource(name));
}

function planOf(name: string, source: string): AssessmentPlan {
  const reading = readPlan(parsed(name, source));
  if (reading.kind === 'read') return reading.plan;
  const sentences = reading.faults.map(faultSentence);
  const more = sentences.length - mostSentences;
  throw new Refusal(
    [`${name} is not an assessment plan.`, ...sentences.slice(0, mostSentences), ...(more > 0 ? [`And ${more} more.`] : [])].join('\n'),
  );
}

/** Of what makes a file no plan; the rest is counted. */
const mostSentences = 10;

function parsed(name: string, source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    throw new Refusal(`${name} is not an assessment plan: looked for JSON.`);
  }
}

/** What is wrong with the plan, each as a sentence. */
export const contradictionsOf = (plan: AssessmentPlan) =>
  checkPlan(plan).map((contradiction) => ({
    ...contradiction,
    sentence: contradictionSentence(contradiction),
  }));

/** Refuses a plan that contradicts itself, with every sentence. */
export function refuseContradictions(plan: AssessmentPlan): void {
  const sentences = checkPlan(plan).map(contradictionSentence);
  if (sentences.length > 0) throw new Refusal(sentences.join('\n'));
}
