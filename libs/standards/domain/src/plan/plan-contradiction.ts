import type { AssessmentPlan } from './assessment-plan';

/** Why a plan cannot stand. The sentence for people is made from the code and the facts. */
export interface PlanContradiction {
  readonly code: PlanContradictionCode;
  readonly facts: Readonly<Record<string, string | number | readonly string[]>>;
}

export const PlanContradictionCode = {
  MethodsMissing: 'methods-missing',
  MethodRepeated: 'method-repeated',
  PartsDoNotAddUp: 'parts-do-not-add-up',
  ScaleNotAscending: 'scale-not-ascending',
  BoundariesOverlap: 'boundaries-overlap',
  BoundariesGap: 'boundaries-gap',
  BoundariesOutside: 'boundaries-outside',
  GradeWithoutBoundary: 'grade-without-boundary',
  MustPassImpossible: 'must-pass-impossible',
  AggregationMissing: 'aggregation-missing',
  AggregationRepeated: 'aggregation-repeated',
  AggregationUnknown: 'aggregation-unknown',
  OrderUnknownMethod: 'order-unknown-method',
  OrderCircular: 'order-circular',
  OrderBeyondWindow: 'order-beyond-window',
  OrderRepeated: 'order-repeated',
  OrderWithoutSubmission: 'order-without-submission',
  StartDatesReversed: 'start-dates-reversed',
  LengthMissing: 'length-missing',
  StepsOutsideScale: 'steps-outside-scale',
  ReattemptsBeyondEnd: 'reattempts-beyond-end',
  CapOutsideScale: 'cap-outside-scale',
  RuleNotCited: 'rule-not-cited',
} as const;
export type PlanContradictionCode = (typeof PlanContradictionCode)[keyof typeof PlanContradictionCode];

/** One demand on a plan: nothing where it is met, else each contradiction. */
export type PlanDemand = (plan: AssessmentPlan) => readonly PlanContradiction[];

export const contradiction = (code: PlanContradictionCode, facts: PlanContradiction['facts'] = {}): PlanContradiction => ({ code, facts });
