/** Why a rule says no: its code, and the facts a person needs to put it right. */
export interface Objection {
  readonly rule: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** One objection, as the list that a rule returns. */
export function objection(rule: string, facts: Readonly<Record<string, unknown>> = {}): readonly Objection[] {
  return [{ rule, facts }];
}
