import type { OccupationDocument } from '../occupation-document';
import type { AssessmentPlan } from './assessment-plan';
import { st0825Plan } from './st0825/st0825-plan';

/** The plans that come with the product, ready to be adopted by an organisation. */
export const shippedPlans: readonly AssessmentPlan[] = [st0825Plan];

/** The shipped plan of an occupation, if there is one: a standard carries the number of its occupation. */
export function shippedPlanFor(document: Pick<OccupationDocument, 'reference' | 'standardReference'>): AssessmentPlan | null {
  const own = document.standardReference ?? document.reference?.replace(/^OCC/, 'ST');
  return shippedPlans.find(({ reference }) => reference === own) ?? null;
}
