export * from './source-place';
export * from './occupation-document';
export * from './occupation-difference';
export * from './rubric-grade';
export * from './generated-rubric';
export * from './reader/read-occupation';
export { AssessmentMethod } from './plan/assessment-method';
export { PlanStatus } from './plan/plan-status';
export { RubricStatus, rubricTransitions } from './rubric-status';
