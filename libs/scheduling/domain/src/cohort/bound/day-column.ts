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

export function columnKey({ day, events }: DayColumn): string {
  return `${day}:${[...events].sort((one, other) => one - other).join(',')}`;
}
