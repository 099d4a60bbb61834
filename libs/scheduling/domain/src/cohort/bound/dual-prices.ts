import type { Problem } from '../problem/problem';

/** What the master problem would pay: for holding each event, and for each minute of an assessor. */
export interface DualPrices {
  /** By event. */
  readonly event: Float64Array;
  /** By assessor, from 0 to the overload weight. */
  readonly minute: Float64Array;
  /** By event with a predecessor: what it is worth that the predecessor is not the one left out. Never negative. */
  readonly order: Float64Array;
  /** By order cut as they were found; never negative. A cut beyond the end has no price. */
  readonly cuts: Float64Array;
  /** By odd set as they were found: what a filling that counts there must earn more. Never negative. */
  readonly oddSets: Float64Array;
}

export function emptyPrices({ events, assessorCount }: Problem): DualPrices {
  return {
    event: new Float64Array(events.count),
    minute: new Float64Array(assessorCount),
    order: new Float64Array(events.count),
    cuts: new Float64Array(0),
    oddSets: new Float64Array(0),
  };
}

export function copyOfPrices({ event, minute, order, cuts, oddSets }: DualPrices): DualPrices {
  return {
    event: event.slice(),
    minute: minute.slice(),
    order: order.slice(),
    cuts: cuts.slice(),
    oddSets: oddSets.slice(),
  };
}

/** `share` of one and the rest of the other. */
export function mixPrices(one: DualPrices, other: DualPrices, share: number): DualPrices {
  const mix = (a: Float64Array, b: Float64Array) => a.map((value, index) => share * value + (1 - share) * (b[index] ?? 0));
  return {
    event: mix(one.event, other.event),
    minute: mix(one.minute, other.minute),
    order: mix(one.order, other.order),
    cuts: mixAdded(one.cuts, other.cuts, share),
    oddSets: mixAdded(one.oddSets, other.oddSets, share),
  };
}

/** A row that one side does not know yet has no price there. */
function mixAdded(one: Float64Array, other: Float64Array, share: number): Float64Array {
  const longer = one.length > other.length ? one : other;
  return longer.map((_, index) => share * (one[index] ?? 0) + (1 - share) * (other[index] ?? 0));
}
