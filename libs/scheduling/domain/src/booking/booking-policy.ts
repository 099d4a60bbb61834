/** What the organisation decides about bookings where neither plan nor regulation does. */
export interface BookingPolicy {
  /** How long a chosen time is kept for a person at a screen. */
  readonly holdMinutes: number;
  /** Kept free after an assessment for the assessor's notes. */
  readonly assessorBufferMinutes: number;
  /** Offered starts lie on this grid, counted from local midnight. */
  readonly gridMinutes: number;
}

export const defaultBookingPolicy: BookingPolicy = { holdMinutes: 10, assessorBufferMinutes: 15, gridMinutes: 30 };
