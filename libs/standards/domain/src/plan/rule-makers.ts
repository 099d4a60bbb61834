import { Certainty, RuleOwner } from './rule';
import type { Rule } from './rule';

type RuleMaker = <T>(value: T, place: string, note?: string) => Rule<T>;

export interface RuleMakers {
  readonly stated: RuleMaker;
  readonly inferred: RuleMaker;
  readonly unverified: RuleMaker;
  /** A rule the plan leaves open and the organisation has set without confirmation. */
  readonly policy: RuleMaker;
}

/** Writes rules that all come from one document: `stated(60, 'Method 2')`. */
export function rulesOf(document: string): RuleMakers {
  const by =
    (owner: RuleOwner, certainty: Certainty): RuleMaker =>
    (value, place, note) => ({
      value,
      citation: `${document}, ${place}`,
      owner,
      certainty,
      ...(note === undefined ? {} : { note }),
    });
  return {
    stated: by(RuleOwner.Plan, Certainty.Stated),
    inferred: by(RuleOwner.Plan, Certainty.Inferred),
    unverified: by(RuleOwner.Plan, Certainty.Unverified),
    policy: by(RuleOwner.OrganisationPolicy, Certainty.Unverified),
  };
}
