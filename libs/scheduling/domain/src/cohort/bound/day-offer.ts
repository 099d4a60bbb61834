import type { DayColumn } from './day-column';

/** What a day has to offer at given prices. */
export interface DayOffer {
  readonly columns: readonly DayColumn[];
  readonly ceiling: number;
}
