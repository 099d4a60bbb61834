export { PersonResponse } from './person';
export { PlanSummary } from './plan-summary';
export {
  AdoptPlanRequest,
  AffectedPlan,
  CreatePlanRequest,
  EditPlanRequest,
  PlanEffectsResponse,
  PlanResponse,
  PlansResponse,
  PlanSimulationResponse,
  PlanStepResponse,
  ReturnPlanRequest,
  ShippedPlansResponse,
} from './plans';
export { OccupationReadingResponse, ReadOccupationRequest } from './reading';
export {
  AnswerProposalRequest,
  MergeCriteriaRequest,
  MoveCriterionRequest,
  RubricChangeRequest,
  RubricChangeResponse,
  SplitCriterionRequest,
} from './rubric-changes';
export { RubricSummary } from './rubric-summary';
export { AddCommentRequest, CommentResponse, CommentThreadResponse, CommentThreadsResponse } from './rubric-comments';
export {
  CriterionResponse,
  EditCriterionRequest,
  GenerateRubricRequest,
  LevelRequest,
  ReturnRubricRequest,
  RubricListItem,
  RubricResponse,
  RubricsResponse,
  RubricStepResponse,
} from './rubrics';
export {
  ImportStandardRequest,
  ImportStandardResponse,
  RubricEffectResponse,
  StandardDifferenceResponse,
  StandardResponse,
  StandardsResponse,
  StandardSummary,
} from './standards';
