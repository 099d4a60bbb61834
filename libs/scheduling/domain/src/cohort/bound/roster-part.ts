import type { DayColumn, StandingColumn } from './day-column';

/** Some assessor-days of a roster, by index, and what they hold; a day without a column is empty. Plain data: fit to be sent to another thread. */
export interface RosterPart {
  readonly days: readonly number[];
  readonly columns: readonly (DayColumn | StandingColumn)[];
}
