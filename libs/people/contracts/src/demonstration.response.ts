import type { Role } from '@assay/people/domain';

/** An invented person of the demonstration, with the password that signs them in. */
export interface DemonstrationAccount {
  readonly organisation: string;
  readonly organisationName: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly password: string;
  /** What there is to do for them, in a line. */
  readonly about: string;
}

/** `GET /api/demonstration`; 404 anywhere but in a demonstration. */
export interface DemonstrationResponse {
  readonly today: string;
  readonly accounts: readonly DemonstrationAccount[];
}

/** `POST /api/demonstration/clock`: whole days forward, never back. */
export interface MoveClockRequest {
  readonly days: number;
}

/** The date after the clock was moved. */
export interface MoveClockResponse {
  readonly today: string;
}
