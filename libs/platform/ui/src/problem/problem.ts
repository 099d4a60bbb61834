/** What was wrong with one field, as the API names it: `field` is a path such as `duties[0].title`. */
export interface FieldProblem {
  readonly field: string;
  readonly code: string;
  readonly detail?: string;
  readonly limit?: number | string;
}

/** Why a request failed: a stable code, and facts that belong to that code (`alternatives`, `current`, …). */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly requestId?: string;
  readonly errors: readonly FieldProblem[];
  readonly facts: Readonly<Record<string, unknown>>;
}
