export { PersonResponse } from './person';
export { PlanSummary } from './plan-summary';
export {
  AdoptPlanRequest,
  AmendRuleRequest,
  PlanResponse,
  PlansResponse,
  PlanSimulationResponse,
  ShippedPlansResponse,
} from './plans';
export { OccupationReadingResponse, ReadOccupationRequest } from './reading';
export { RubricSummary } from './rubric-summary';
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
  StandardDifferenceResponse,
  StandardResponse,
  StandardsResponse,
  StandardSummary,
} from './standards';
