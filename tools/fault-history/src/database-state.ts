/** What the database holds after a history, as the checker needs it. */
export interface DatabaseState {
  readonly bookings: readonly {
    readonly id: string;
    readonly organisationId: string;
    readonly attemptId: string;
    readonly holdsTime: boolean;
    readonly status: string;
    /** How many people and rooms it holds the time of. */
    readonly resources: number;
  }[];
  /** Answers stored under the requests' keys, with the booking each names. */
  readonly answers: readonly { readonly key: string; readonly organisationId: string; readonly bookingId: string | null }[];
  /** How often each kind of step is on record for each booking. */
  readonly steps: readonly { readonly kind: string; readonly bookingId: string; readonly count: number }[];
  /** Pairs of bookings that hold the same time of one resource. */
  readonly overlaps: readonly (readonly [string, string])[];
  /** Rows that name a row of another organisation, or of none: `table: id`. */
  readonly strays: readonly string[];
  /** Sentences about audit chains that are not whole. */
  readonly chainFaults: readonly string[];
}
