import type { ValueOf } from '@assay/platform/util';

/** Who may change a rule: the published plan, or the assessment organisation's own policy. */
export const RuleOwner = { Plan: 'plan', OrganisationPolicy: 'organisation-policy' } as const;
export type RuleOwner = ValueOf<typeof RuleOwner>;

/** How sure we are of a rule: read in the plan, concluded from what it says, or entered without confirmation. */
export const Certainty = { Stated: 'stated', Inferred: 'inferred', Unverified: 'unverified' } as const;
export type Certainty = ValueOf<typeof Certainty>;

/** A value of the plan with where it comes from, who owns it and how sure we are. */
export interface Rule<T> {
  readonly value: T;
  /** Document and place, for a reader who wants to check: `Assessment plan ST0825 1.1, Timescales`. */
  readonly citation: string;
  readonly owner: RuleOwner;
  readonly certainty: Certainty;
  /** Local date from which an organisation's policy holds; absent where it has always held. */
  readonly effectiveFrom?: string;
  readonly note?: string;
}
