export * from './source-place';
export * from './occupation-document';
export * from './occupation-difference';
export * from './rubric-grade';
export * from './generated-rubric';
export { readOccupation } from './reader/read-occupation';
export { longestSource } from './reader/reading-limits';
export { AssessmentMethod } from './plan/assessment-method';
export { PlanStatus } from './plan/plan-status';
export { RubricChangeState, RubricStatus, rubricTransitions } from './rubric-status';
export { compareOccupations } from './comparison/compare-occupations';
export { generateRubric, generatorVersion } from './generator/generate-rubric';
export { divideDuty } from './generator/divide-duty';
export { Certainty, RuleOwner, type Rule } from './plan/rule';
export type * from './plan/method-marking';
export type * from './plan/planned-method';
export type * from './plan/assessment-plan';
export { type PlanContradiction, PlanContradictionCode } from './plan/plan-contradiction';
export { checkPlan } from './plan/check-plan';
export { listRules, type ListedRule } from './plan/list-rules';
export {
  gradesKey,
  overallGrade,
  type CapApplied,
  type MethodOutcome,
  type OverallGrade,
} from './plan/overall-grade';
export { planTimeline, shortestWindowDays, type MethodTimeline } from './plan/plan-timeline';
export {
  simulateAttempts,
  simulatePlan,
  type SimulatedAttempts,
  type SimulatedReattempt,
  type SimulatedRow,
} from './plan/simulate-plan';
export { blankPlan } from './plan/blank-plan';
export * from './plan/change-plan';
export { contradictionSentence } from './plan/contradiction-sentence';
export { gradeCombinations } from './plan/grade-combinations';
export { impliedRows, type Implication, type ImpliedRow } from './plan/implied-rows';
export { changedRules, mergePlans, same, type MergedPlan } from './plan/merge-plans';
export { methodName, methodNames } from './plan/method-names';
export { planEffects, type PlanEffect } from './plan/plan-effects';
export { planRefusal, PlanStep, type PlanAuthors, type PlanStepRefusal } from './plan/plan-workflow';
export { faultSentence, readPlan, type PlanReading } from './plan/read-plan';
export { replaceRule } from './plan/replace-rule';
export { ruleName } from './plan/rule-name';
export { ruleShape } from './plan/shape/rule-shapes';
export type { NumberUnit, RecordShape, Shape } from './plan/shape/shape';
export type { ShapeFault } from './plan/shape/shape-faults';
export { shippedPlanFor, shippedPlans } from './plan/shipped-plans';
export { st0825Plan } from './plan/st0825/st0825-plan';
export {
  editCriterion,
  type CriterionEdit,
  type CriterionMethod,
  type RubricCriterion,
} from './rubric-criterion';
export { criterionFaults, RubricFaultCode, type RubricFault } from './rubric-faults';
export {
  refusalOf,
  RubricStep,
  statusAfter,
  type RubricAuthors,
  type StepRefusal,
} from './rubric-workflow';
export { rubricCoverage, type CoveringCriterion, type RubricCoverage } from './rubric-coverage';
export { generatorSettingsOf } from './plan/generator-settings-of';
export * from './standards-limits';
export { elementCount, mergeShares, sharesOf, splitShares } from './criterion-shares';
export { rewriteCriteria, type Rewriting } from './rewrite-criterion';
export { carryOver, type CarriedCriterion, type CriterionOfEdition } from './carry-over';
export {
  EffectKind,
  rubricEffect,
  type CriterionEffect,
  type RubricEffect,
  type TouchedCriterion,
} from './rubric-effect';
export { soughtInstead, type LeafShape } from './plan/shape/fits-leaf';
