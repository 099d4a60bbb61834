import type { DayCount } from '@assay/standards/domain';

/** What the organisation decides about bookings where neither plan nor regulation does. */
export interface BookingPolicy {
  /** How long a chosen time is kept for a person at a screen. */
  readonly holdMinutes: number;
  /** Wanted before an event besides what the plan wants: the later of the two holds. */
  readonly notice: DayCount;
  /** Kept free after an assessment for the assessor's notes. */
  readonly assessorBufferMinutes: number;
  /** Offered starts lie on this grid, counted from local midnight. */
  readonly gridMinutes: number;
}

export const defaultBookingPolicy: BookingPolicy = {
  holdMinutes: 10,
  notice: { days: 0, kind: 'calendar' },
  assessorBufferMinutes: 15,
  gridMinutes: 30,
};
