/**
 * The person at the screen, as far as the platform needs to know them. The people scope's `Me` has this shape;
 * roles and permissions are plain strings here because their names belong to that scope.
 */
export interface SignedIn {
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly organisation: { readonly code: string; readonly name: string };
  readonly roles: readonly string[];
  readonly permissions: readonly string[];
  /** The organisation's date, `2027-01-11`: the demonstration moves it. */
  readonly today: string;
}
