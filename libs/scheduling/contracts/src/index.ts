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
