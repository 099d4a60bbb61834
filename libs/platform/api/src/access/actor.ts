import type { Tenant } from '@assay/database';

/** The person behind a request, as the session and the accounts tell at this moment. */
export interface Actor extends Tenant {
  readonly accountId: string;
  readonly sessionId: string;
  readonly roles: readonly string[];
  readonly permissions: ReadonlySet<string>;
}
