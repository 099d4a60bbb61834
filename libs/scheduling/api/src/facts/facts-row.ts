import type { SettingKey, SettingValue } from '@assay/people/domain';
import type { AttemptKind, BookingStatus, EnrolmentStatus, InterestGround } from '@assay/scheduling/domain';
import type { AssessmentMethod } from '@assay/standards/domain';

/** From and until of each commitment as seconds since 1970: `from,until;from,until`, in any order; null for none. */
export type CommitmentsText = string | null;

export interface InterestRow {
  readonly subjectId: string;
  /** An employment is a fact from which the interest follows; everything else is the interest itself. */
  readonly isEmployment: boolean;
  readonly ground: InterestGround;
  readonly from: string | null;
  readonly until: string | null;
}

export interface AssessorRow {
  readonly id: string;
  readonly name: string;
  readonly perDay: number;
  readonly perWeek: number;
  readonly competences: readonly { validFrom: string; validUntil: string | null }[] | null;
  readonly interests: readonly InterestRow[] | null;
  readonly times:
    readonly { weekday: number; startsAt: string; endsAt: string; effectiveFrom: string; effectiveUntil: string | null }[] | null;
  readonly absences: readonly { firstDay: string; lastDay: string }[] | null;
  readonly exceptions: readonly { date: string; startsAt: string; endsAt: string }[] | null;
  readonly busyTimes: CommitmentsText;
  readonly commitments: CommitmentsText;
}

export interface RoomRow {
  readonly id: string;
  readonly name: string;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly openings: readonly { weekday: number; opensAt: string; closesAt: string }[] | null;
  readonly features: readonly string[];
  readonly commitments: CommitmentsText;
}

export interface LiveBookingRow {
  readonly id: string;
  readonly status: BookingStatus;
  readonly assessorId: string;
  readonly roomId: string | null;
  readonly mode: string;
  readonly startsAt: string;
  readonly madeAt: string;
  readonly version: number;
  readonly lapsed: boolean;
  /** A hold of the attempt, and a booking that is to be replaced, stand in nobody’s way. */
  readonly givesWay: boolean;
}

/** What one query tells about an attempt and everybody who could take part. */
export interface FactsRow {
  readonly attemptId: string;
  readonly enrolmentId: string;
  readonly method: AssessmentMethod;
  /** Among those that count towards the plan's limit. */
  readonly number: number;
  readonly kind: AttemptKind;
  readonly submittedOn: string | null;
  readonly enrolmentStatus: EnrolmentStatus;
  readonly windowStartsOn: string | null;
  /** The attempt's own last day where it was opened after a result. */
  readonly windowEndsOn: string | null;
  readonly planId: string;
  readonly standardReference: string;
  readonly apprenticeId: string;
  readonly apprenticeName: string;
  readonly employerId: string;
  readonly trainingProviderId: string;
  /** Agreed as reasonable adjustments. */
  readonly extraMinutes: number;
  readonly neededFeatures: readonly string[];
  readonly zone: string;
  readonly holidayDivision: string;
  /** The organisation's own amounts by setting, where it decided any; in the setting's usual unit. */
  readonly settings: Readonly<Partial<Record<SettingKey, SettingValue>>> | null;
  /** Days on which the organisation is closed besides bank holidays. */
  readonly closures: readonly { date: string; name: string }[] | null;
  readonly live: LiveBookingRow | null;
  readonly commitments: CommitmentsText;
  readonly assessors: readonly AssessorRow[] | null;
  readonly rooms: readonly RoomRow[] | null;
  /** Whether a hold that has lapsed still stands in the way of somebody's time. */
  readonly hasLapsedHolds: boolean;
}
