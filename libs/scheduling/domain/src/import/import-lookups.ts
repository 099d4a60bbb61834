/** What rows are checked against: everything that the organisation knows, read once for all rows. */
export interface ImportLookups {
  readonly employers: readonly { readonly id: string; readonly name: string }[];
  readonly providers: readonly { readonly id: string; readonly name: string; readonly ukprn: string }[];
  /** Published plans, the newest first. Local dates; null where open. */
  readonly plans: readonly {
    readonly id: string;
    readonly reference: string;
    readonly from: string | null;
    readonly until: string | null;
  }[];
  /** By learner number. */
  readonly apprentices: ReadonlyMap<string, KnownApprentice>;
}

export interface KnownApprentice {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  /** The plans on which they are already. */
  readonly planIds: readonly string[];
}

/** A name without capitals, accents, marks and double blanks: what two spellings of one name have in common. */
export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
