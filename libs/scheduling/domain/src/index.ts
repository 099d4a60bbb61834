export { AssessmentMode } from './assessment-mode';
export { AttemptKind } from './attempt-kind';
export { GatewayItemStatus } from './gateway-item-status';
export { BookingStatus, bookingTransitions, statusesThatHoldTime } from './lifecycles/booking-status';
export { EnrolmentStatus, enrolmentTransitions } from './lifecycles/enrolment-status';
export { ResourceKind } from './resource-kind';
