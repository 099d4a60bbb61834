import type { Permission, Role } from '@assay/people/domain';

/** The organisation a person is signed in to. */
export interface OrganisationSummary {
  readonly code: string;
  readonly name: string;
}

/** The person who is signed in: what `GET /api/me` and a sign-in answer. */
export interface Me {
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly organisation: OrganisationSummary;
  readonly roles: readonly Role[];
  readonly permissions: readonly Permission[];
  /** The organisation's local date. */
  readonly today: string;
}
