export { BookingResponse, BookingsQuery, BookingsResponse, BookRequest, CancelBookingRequest, HoldRequest } from './bookings';
export {
  AcceptGatewayRequest,
  AttemptResponse,
  EnrolmentResponse,
  EnrolmentsQuery,
  EnrolmentsResponse,
  EnrolmentSummary,
  EnrolRequest,
  GatewayItemResponse,
  RecordSubmissionRequest,
  TimelineEventResponse,
} from './enrolments';
export { NamedResponse } from './named';
export {
  AssessorExclusionResponse,
  DayExclusionResponse,
  DayOfSlotsResponse,
  ExclusionResponse,
  SlotChoiceResponse,
  SlotResponse,
  SlotsQuery,
  SlotsResponse,
} from './slots';
export { CohortCandidateResponse, CohortCandidatesQuery, CohortCandidatesResponse } from './cohort/cohort-candidates';
export {
  CohortAbsenceRequest,
  CohortOptionsRequest,
  CohortPinRequest,
  CohortPlaceRequest,
  CohortPublicationRequest,
  CohortRepairRequest,
  CohortRunRequest,
  CohortWishesRequest,
} from './cohort/cohort-requests';
export {
  AssessorPartResponse,
  CohortAssignmentResponse,
  CohortCostResponse,
  CohortEventResponse,
  CohortNearMissResponse,
  CohortReliefResponse,
  CohortRosterResponse,
  CohortUnscheduledResponse,
} from './cohort/cohort-roster';
export {
  CohortOutcomeResponse,
  CohortProgressResponse,
  CohortPublicationResponse,
  CohortRunResponse,
  CohortRunsResponse,
  CohortRunSummary,
  PinChangeResponse,
  PinTrialResponse,
} from './cohort/cohort-runs';
