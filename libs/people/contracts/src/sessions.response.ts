import { FlagField, IdField, InstantField, ListField, TextField } from '@assay/platform/contracts';

/** One browser that is signed in to the account. */
export class SessionSummary {
  @IdField()
  readonly id!: string;

  @FlagField()
  readonly current!: boolean;

  @TextField({ max: 200, min: 0 })
  readonly userAgent!: string;

  @InstantField()
  readonly createdAt!: string;

  @InstantField()
  readonly lastSeenAt!: string;
}

/** `GET /api/sessions`. */
export class SessionsResponse {
  @ListField(() => SessionSummary)
  readonly sessions!: readonly SessionSummary[];
}
