import type { HolidayCalendar, LocalDate, Range } from '@assay/platform/util';
import type { AssessmentMethod, AssessmentPlan, PlannedMethod } from '@assay/standards/domain';
import type { AssessmentMode } from '../assessment-mode';
import type { AttemptKind } from '../attempt-kind';
import type { EnrolmentStatus } from '../lifecycles/enrolment-status';
import type { Interest } from './interest';
import type { BookingPolicy } from './booking-policy';
import type { LocalDays } from './local-days';

/** How far the apprentice has come with one method of the plan. */
export interface MethodProgress {
  readonly method: AssessmentMethod;
  readonly submittedOn: LocalDate | null;
  /** Graded above a fail, and released. */
  readonly achieved: boolean;
}

/** What is known of the attempt to be booked, whoever assesses it. Instants are milliseconds since 1970, UTC. */
export interface AttemptFacts {
  readonly now: number;
  readonly days: LocalDays;
  readonly holidays: HolidayCalendar;
  /** Days on which the organisation is closed besides; they do not count for periods of notice. */
  readonly closures?: ReadonlyMap<LocalDate, string>;
  readonly policy: BookingPolicy;
  readonly plan: AssessmentPlan;
  readonly planned: PlannedMethod;
  readonly enrolment: {
    readonly status: EnrolmentStatus;
    readonly windowStartsOn: LocalDate | null;
    readonly windowEndsOn: LocalDate | null;
  };
  readonly attempt: {
    readonly id: string;
    readonly number: number;
    readonly kind: AttemptKind;
    readonly submittedOn: LocalDate | null;
    /** Agreed as a reasonable adjustment. */
    readonly extraMinutes: number;
    /** The booking that holds time for it already; its own hold is not one. */
    readonly bookingId: string | null;
  };
  readonly progress: readonly MethodProgress[];
  readonly apprentice: {
    readonly id: string;
    readonly employerId: string;
    readonly trainingProviderId: string;
    readonly commitments: readonly Range[];
  };
  /** What a room must have, agreed as a reasonable adjustment. */
  readonly neededFeatures: readonly string[];
  readonly mode: AssessmentMode;
  /** Length of the event as proposed. */
  readonly minutes: number;
}

export interface Competence {
  /** Of the standard, e.g. `ST0825`. */
  readonly standardReference: string;
  readonly method: AssessmentMethod;
  readonly validFrom: LocalDate;
  /** The last day; null while it goes on. */
  readonly validUntil: LocalDate | null;
}

/** Weekly working time in local minutes since midnight. */
export interface WorkingTime {
  /** ISO: 1 is Monday. */
  readonly weekday: number;
  readonly from: number;
  readonly until: number;
  readonly effectiveFrom: LocalDate;
  readonly effectiveUntil: LocalDate | null;
}

export interface AssessorFacts {
  readonly id: string;
  readonly assessmentsPerDay: number;
  readonly assessmentsPerWeek: number;
  readonly competences: readonly Competence[];
  /** In employers, training providers and apprentices; declared or derived. */
  readonly interests: readonly Interest[];
  readonly workingTimes: readonly WorkingTime[];
  /** First and last day of each absence. */
  readonly absences: readonly { readonly firstDay: LocalDate; readonly lastDay: LocalDate }[];
  /** Other times than usual, in local minutes since midnight: on their days they stand in for the weekly times. */
  readonly exceptions?: readonly { readonly date: LocalDate; readonly from: number; readonly until: number }[];
  /** Unavailable by the calendars that the assessor shares with us, in order. */
  readonly busyTimes: readonly Range[];
  /** Time taken by other bookings, buffers included, in order; for the whole weeks that the search touches. */
  readonly commitments: readonly Range[];
}

export interface RoomFacts {
  readonly id: string;
  /** Of the venue, in local minutes since midnight. */
  readonly opensAt: number;
  readonly closesAt: number;
  /** By day of the week, where the venue says so; else it keeps its hours from Monday to Friday. */
  readonly openings?: readonly { readonly weekday: number; readonly from: number; readonly until: number }[];
  /** E.g. `step-free`. */
  readonly features: readonly string[];
  readonly commitments: readonly Range[];
}

export interface AssessorChoice {
  readonly facts: AttemptFacts;
  readonly assessor: AssessorFacts;
}

export interface RoomChoice {
  readonly facts: AttemptFacts;
  /** Null where none was chosen. */
  readonly room: RoomFacts | null;
}

/** One attempt with one assessor, in one room where it is at a venue, at one time. */
export interface BookingProposal extends AssessorChoice, RoomChoice {
  readonly start: number;
}
