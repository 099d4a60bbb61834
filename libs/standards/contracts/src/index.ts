export { PersonResponse } from './person';
export { PlanSummary } from './plan-summary';
export {
  AdoptPlanRequest,
  AffectedPlan,
  AmendRuleRequest,
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
export { RubricSummary } from './rubric-summary';
export {
  AddCommentRequest,
  CommentResponse,
  CommentThreadResponse,
  CommentThreadsResponse,
} from './rubric-comments';
export {
  AnswerProposalRequest,
  CriterionResponse,
  EditCriterionRequest,
  GenerateRubricRequest,
  LevelRequest,
  MergeCriteriaRequest,
  MoveCriterionRequest,
  ReturnRubricRequest,
  RubricChangeRequest,
  RubricChangeResponse,
  RubricListItem,
  RubricResponse,
  RubricsResponse,
  RubricStepResponse,
  SplitCriterionRequest,
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
