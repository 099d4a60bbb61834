import { minuteMs, overlaps, type Range } from '@assay/platform/util';

/** The commitments that an event so long from `start` would touch. */
export function overlapping(commitments: readonly Range[], start: number, minutes: number): Range[] {
  return commitments.filter((commitment) => overlaps(commitment, { from: start, until: start + minutes * minuteMs }));
}
