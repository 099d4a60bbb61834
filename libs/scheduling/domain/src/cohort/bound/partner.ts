import type { Assignment } from '../model/roster';
import type { DayColumn } from './day-column';
import type { DayOffer } from './day-offer';
import type { PricingTask } from './day-pricing';

/** Work that falls into pieces which do not wait for each other. Plain data: fit to be sent to another thread. */
export type SharedTask =
  | {
      readonly kind: 'days';
      readonly pricing: PricingTask;
      /** What has been fixed since the last task, in that order. */
      readonly fixed: readonly DayColumn[];
    }
  | {
      readonly kind: 'parts';
      /** The roster and the groups of its days that are relaxed each for itself. */
      readonly assignments: readonly Assignment[];
      readonly groups: readonly (readonly number[])[];
    };

/** What came of one piece; `piece` is its position in the task. */
export type SharedAnswer =
  | { readonly kind: 'day'; readonly piece: number; readonly offer: DayOffer }
  | {
      readonly kind: 'part';
      readonly piece: number;
      readonly columns: readonly DayColumn[];
      /** Pairs of an event and its price. */
      readonly prices: readonly (readonly [number, number])[];
    };

/** Somebody who works on the relaxation of a whole cohort at the same time: each takes one piece after the other until none is left. */
export interface Partner {
  /** The roster to begin with; waits for it. `null` where the work was stopped before there was one. */
  readonly roster: () => readonly Assignment[] | null;
  readonly begin: (task: SharedTask) => void;
  /** The next piece that nobody has taken; past the end of the task when all are. */
  readonly take: () => number;
  /** What the other did of the task; waits for it. */
  readonly finish: () => readonly SharedAnswer[];
}
