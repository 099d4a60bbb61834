/** One way to fill one assessor-day: a column of the set-partitioning model. */
export interface DayColumn {
  readonly day: number;
  /** Events in order. */
  readonly events: readonly number[];
  /** Venues in the same order, or `NONE`. */
  readonly venues: readonly number[];
  /** Journeys, idle, opening, moves and lateness; overload belongs to the assessor. */
  readonly cost: number;
}

/** A filling as it stands in a roster: with the start of each event, in minutes since midnight. */
export interface StandingColumn extends DayColumn {
  readonly starts: readonly number[];
}

export function columnKey({ day, events }: DayColumn): string {
  return `${day}:${[...events].sort((one, other) => one - other).join(',')}`;
}
