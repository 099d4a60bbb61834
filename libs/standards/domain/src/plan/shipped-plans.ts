import type { AssessmentPlan } from './assessment-plan';
import { st0825Plan } from './st0825/st0825-plan';

/** The plans that come with the product, ready to be adopted by an organisation. */
export const shippedPlans: readonly AssessmentPlan[] = [st0825Plan];
