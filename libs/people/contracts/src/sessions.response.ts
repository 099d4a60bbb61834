/** One browser that is signed in to the account. */
export interface SessionSummary {
  readonly id: string;
  readonly current: boolean;
  readonly userAgent: string;
  readonly createdAt: string;
  readonly lastSeenAt: string;
}

/** `GET /api/sessions`. */
export interface SessionsResponse {
  readonly sessions: readonly SessionSummary[];
}
