import type { Tolerance } from '@assay/standards/domain';

/** What the plan and the agreed adjustments say of an event's length. */
export interface EventLength {
  readonly plannedMinutes: number;
  /** Agreed extra time. */
  readonly extraMinutes: number;
  readonly tolerance: Pick<Tolerance, 'percent' | 'direction'>;
}

/** Minutes of running time: the tolerance counts on the planned minutes, agreed extra time comes on top. */
export interface TimerBounds {
  readonly shortest: number;
  readonly planned: number;
  /** Planned minutes with agreed extra time. */
  readonly agreed: number;
  readonly longest: number;
}

export function timerBounds({ plannedMinutes, extraMinutes, tolerance }: EventLength): TimerBounds {
  const { percent, direction } = tolerance;
  const share = (plannedMinutes * percent) / 100;
  return {
    shortest: direction === 'longer' ? plannedMinutes : plannedMinutes - share,
    planned: plannedMinutes,
    agreed: plannedMinutes + extraMinutes,
    longest: plannedMinutes + extraMinutes + (direction === 'shorter' ? 0 : share),
  };
}

/** How the time that an event took stands to its plan. `minutes` is by how much, rounded to whole minutes, at least one. */
export type LengthFinding = { readonly kind: 'within' } | { readonly kind: 'too-short' | 'too-long'; readonly minutes: number };

/** @param ranMs running time in milliseconds */
export function lengthFinding(length: EventLength, ranMs: number): LengthFinding {
  const { shortest, longest } = timerBounds(length);
  const minutes = ranMs / 60_000;
  const off = (by: number): number => Math.max(1, Math.round(by));
  if (minutes > longest + secondsOfGrace) return { kind: 'too-long', minutes: off(minutes - longest) };
  if (minutes < shortest - secondsOfGrace) return { kind: 'too-short', minutes: off(shortest - minutes) };
  return { kind: 'within' };
}

/** Half a minute, in minutes: nobody presses a timer to the second. */
const secondsOfGrace = 0.5;
