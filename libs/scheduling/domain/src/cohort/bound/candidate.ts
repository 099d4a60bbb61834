/** An event that might pay in a day. */
export interface Candidate {
  readonly event: number;
  readonly venue: number;
  /** `ONLINE` or a place. */
  readonly place: number;
  /** Price less lateness and minutes: what the day earns before its own costs. */
  readonly value: number;
  readonly minutes: number;
  /** First and last start on the grid that the event's hours and the assessor's day allow. */
  readonly first: number;
  readonly last: number;
  /** Journey between home and the place; 0 online. */
  readonly homeLeg: number;
  /** The next better one that differs in value only: it is always used first. */
  readonly better: Candidate | null;
}
