import type { Cohort } from '../model/cohort';
import type { TravelTable } from './travel-table';

/** An event held nowhere in particular: wherever its assessor is. */
export const ONLINE = -1;
/** An event whose place is known only once its venue is chosen. */
export const AT_A_VENUE = -2;
export const NONE = -1;

/** Events by index. Dates are day numbers, times minutes since midnight, both inclusive unless said. */
export interface EventTable {
  readonly count: number;
  readonly minutes: Int32Array;
  /** Index of a place, or `ONLINE`, or `AT_A_VENUE`. */
  readonly place: Int32Array;
  readonly apprentice: Int32Array;
  /** First and last start on the grid that the event's own times of day allow. */
  readonly firstStart: Int32Array;
  readonly lastStart: Int32Array;
  readonly due: Int32Array;
  /** Index of the event it must follow, or `NONE`. */
  readonly after: Int32Array;
  readonly minGapDays: Int32Array;
  /** Indices of the events that must follow it. */
  readonly followers: readonly (readonly number[])[];
  /** Indices of the other events of the same apprentice. */
  readonly siblings: readonly (readonly number[])[];
  /** Venues it may use; empty unless its mode is `venue`. */
  readonly venues: readonly (readonly number[])[];
  readonly isPinned: Uint8Array;
  /** What the published roster says, or `NONE`; the start only where assessor and date are still known. */
  readonly publishedAssessor: Int32Array;
  readonly publishedDate: Int32Array;
  readonly publishedStart: Int32Array;
}

/** Assessor-days by index. */
export interface DayTable {
  readonly count: number;
  readonly assessor: Int32Array;
  readonly date: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly home: Int32Array;
}

export interface VenueTable {
  readonly count: number;
  readonly place: Int32Array;
  readonly rooms: Int32Array;
  /** Opening times by date. */
  readonly open: readonly ReadonlyMap<number, { readonly from: number; readonly to: number }>[];
}

/** For each event, the assessor-days that no rule about the two alone forbids: rows `starts[e] .. starts[e + 1]`. */
export interface OptionTable {
  readonly starts: Int32Array;
  readonly day: Int32Array;
  /** Weekdays after the due date times their weight. */
  readonly lateCost: Float64Array;
}

/** A cohort compiled to numbers: what the search reads a million times a second. */
export interface Problem {
  readonly cohort: Cohort;
  readonly gridMinutes: number;
  readonly mostPerDay: number;
  readonly legTravelMinutes: number;
  readonly events: EventTable;
  readonly days: DayTable;
  readonly venues: VenueTable;
  readonly options: OptionTable;
  readonly travel: TravelTable;
  readonly assessorCount: number;
  /** Minutes an assessor is given before overload costs. */
  readonly targetMinutes: Float64Array;
  readonly hasPublished: boolean;
}
