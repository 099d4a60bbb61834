export { SchedulingModule } from './scheduling.module';
export { AcceptGateway } from './enrolments/accept-gateway';
export { EnrolApprentice } from './enrolments/enrol-apprentice';
export { RecordSubmission } from './attempts/record-submission';
export { BookAssessment } from './bookings/book-assessment';
export { SlotQueries } from './slots/slot-queries';
export { COHORT_THREAD } from './cohort/cohort-thread';
export type { RosterNews } from './cohort/roster-solver';
export type { ThreadWork } from './cohort/solve-in-threads';
