import type { Assignment } from './roster';

/** A point on the earth, in degrees. */
export interface GeoPoint {
  readonly lat: number;
  readonly lon: number;
}

/** A local date (`2027-01-11`) with the times of day (`09:00`) between which somebody or somewhere is open. */
export interface OpenDay {
  readonly date: string;
  readonly from: string;
  readonly to: string;
}

export interface Competence {
  readonly standard: string;
  readonly method: string;
}

export interface CohortAssessor {
  readonly id: string;
  readonly home: GeoPoint;
  readonly competences: readonly Competence[];
  readonly conflicts: {
    readonly employers: readonly string[];
    readonly providers: readonly string[];
    readonly apprentices: readonly string[];
  };
  readonly days: readonly OpenDay[];
}

export interface CohortVenue {
  readonly id: string;
  readonly at: GeoPoint;
  readonly rooms: number;
  readonly days: readonly OpenDay[];
}

export interface CohortApprentice {
  readonly id: string;
  readonly employer: string;
  readonly provider: string;
  readonly at: GeoPoint;
  /** ISO numbers, 1 = Monday. */
  readonly unavailableWeekdays: readonly number[];
  readonly unavailableDates: readonly string[];
}

export const EventMode = { Onsite: 'onsite', Venue: 'venue', Online: 'online' } as const;
export type EventMode = (typeof EventMode)[keyof typeof EventMode];

/** What a person has fixed by hand; whatever is left out stays free. */
export interface EventPin {
  readonly assessor?: string | undefined;
  readonly date?: string | undefined;
  readonly start?: string | undefined;
  readonly venue?: string | undefined;
}

/** One assessment of one attempt. `minutes` hold buffers and agreed extra time. */
export interface CohortEvent {
  readonly id: string;
  readonly apprentice: string;
  readonly standard: string;
  readonly method: string;
  readonly mode: EventMode;
  readonly minutes: number;
  readonly releaseDate: string;
  readonly dueDate: string;
  readonly deadlineDate: string;
  readonly earliest: string;
  /** The latest end, not the latest start. */
  readonly latest: string;
  readonly after: string | null;
  readonly minGapDays: number;
  /** The venues it may be held at; `null` allows any. */
  readonly venues: readonly string[] | null;
  readonly pinned: EventPin | null;
}

/** What each unit of each soft term costs. */
export interface CohortWeights {
  readonly travelMinute: number;
  readonly idleMinute: number;
  readonly assessorDay: number;
  readonly lateDay: number;
  readonly overTargetMinute: number;
  readonly movedEvent: number;
  readonly unscheduled: number;
}

export interface CohortLimits {
  readonly assessmentsPerAssessorDay: number;
  readonly legTravelMinutes: number;
}

/** Everything that waits for a date, and everything it may be given. */
export interface Cohort {
  readonly name: string;
  readonly gridMinutes: number;
  readonly weights: CohortWeights;
  readonly limits: CohortLimits;
  readonly assessors: readonly CohortAssessor[];
  readonly venues: readonly CohortVenue[];
  readonly apprentices: readonly CohortApprentice[];
  readonly events: readonly CohortEvent[];
  readonly published: readonly Assignment[] | null;
}
