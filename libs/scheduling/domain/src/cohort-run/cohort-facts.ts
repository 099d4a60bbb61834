import type { LocalDate, Range } from '@assay/platform/util';
import type { AssessorFacts, AttemptFacts, RoomFacts } from '../booking/booking-facts';
import type { CohortLimits, CohortWeights, EventPin, GeoPoint } from '../cohort/model/cohort';
import type { Assignment } from '../cohort/model/roster';
import type { Absence } from '../cohort/problem/compile-problem';

/** An assessment that waits, by the facts that decide its booking. */
export interface WaitingEvent {
  readonly facts: AttemptFacts;
  /** Where the apprentice works; null while it is not known. */
  readonly workplace: GeoPoint | null;
}

export interface StaffedAssessor {
  /** Competences of every standard and method that waits. */
  readonly facts: AssessorFacts;
  readonly home: GeoPoint | null;
}

export interface PlacedRoom {
  readonly facts: RoomFacts;
  readonly at: GeoPoint | null;
}

/** Everything a cohort is compiled from: the very facts that the booking rules decide on. */
export interface CohortFacts {
  readonly name: string;
  /** The first and last local day, and the time they span. */
  readonly period: Range & { readonly first: LocalDate; readonly last: LocalDate };
  readonly weights: CohortWeights;
  readonly limits: CohortLimits;
  /** Later than so many days after the first possible day counts as late. */
  readonly dueWithinDays: number;
  readonly events: readonly WaitingEvent[];
  readonly assessors: readonly StaffedAssessor[];
  readonly rooms: readonly PlacedRoom[];
  /** By attempt. */
  readonly pins: ReadonlyMap<string, EventPin>;
  /** Assessors and rooms that are away. */
  readonly absences: readonly Absence[];
  /** For a repair: what stands now. */
  readonly published: readonly Assignment[] | null;
}
