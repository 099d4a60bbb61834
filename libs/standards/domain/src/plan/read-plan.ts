import type { AssessmentPlan } from './assessment-plan';
import { planShape } from './shape/plan-shape';
import { shapeFaults, type ShapeFault } from './shape/shape-faults';

/** A plan from outside: read as it is, or refused with every place where it is none. */
export type PlanReading =
  { readonly kind: 'read'; readonly plan: AssessmentPlan } | { readonly kind: 'refused'; readonly faults: readonly ShapeFault[] };

/** Reads a plan from parsed JSON. Whether it holds together is `checkPlan`'s to say. */
export function readPlan(document: unknown): PlanReading {
  const faults = shapeFaults(planShape, document);
  return faults.length > 0 ? { kind: 'refused', faults } : { kind: 'read', plan: document as AssessmentPlan };
}

/** The fault as a sentence. */
export const faultSentence = ({ path, sought, found }: ShapeFault): string => `${path}: looked for ${sought}, found ${found}.`;
