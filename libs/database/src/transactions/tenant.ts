/** Who a transaction is for. The database shows and accepts nothing beyond it. */
export interface Tenant {
  readonly organisationId: string;
  /** `staff` of the organisation; everybody else is `outside` and sees only what belongs to `subjectId`. */
  readonly audience: 'staff' | 'outside';
  /** The apprentice, training provider or employer for whom an outsider asks. */
  readonly subjectId: string | null;
}

/** What can be asked before the organisation is known, and by the system's own background work. */
export type Passage =
  | { readonly organisationCode: string }
  | { readonly sessionTokenHash: string }
  | { readonly calendarSecretHash: string }
  | { readonly statementCode: string }
  | { readonly background: true };
