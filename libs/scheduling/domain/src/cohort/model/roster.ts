import type { CohortRule } from './cohort-rule';

export interface Assignment {
  readonly event: string;
  readonly assessor: string;
  readonly date: string;
  readonly start: string;
  readonly venue: string | null;
}

export interface UnscheduledEvent {
  readonly event: string;
  readonly reasons: readonly CohortRule[];
}

/** The soft terms of a roster, each already multiplied by its weight. */
export interface RosterCost {
  readonly travel: number;
  readonly idle: number;
  readonly openedDays: number;
  readonly late: number;
  readonly overload: number;
  readonly moved: number;
  readonly unscheduled: number;
  readonly total: number;
}

/** A whole proposal for a cohort. `lowerBound` is proven or `null`; `gap` is (total − bound) ÷ bound. */
export interface Roster {
  readonly cohort: string;
  readonly assignments: readonly Assignment[];
  readonly unscheduled: readonly UnscheduledEvent[];
  readonly cost: RosterCost;
  readonly lowerBound: number | null;
  readonly gap: number | null;
  readonly seconds: number;
}
