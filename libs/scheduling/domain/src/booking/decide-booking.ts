import { holds } from '@assay/platform/util';
import { assessorRules, attemptRules, roomRules } from '../rules/booking-rules';
import type { BookingProposal } from './booking-facts';
import type { BookingRule, Objection } from './booking-rule';

export type BookingDecision =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'refused'; readonly objections: readonly [Objection, ...Objection[]] };

/** Accepts the proposal only if no rule objects; otherwise tells every objection, not just the first. */
export function decideBooking(proposal: BookingProposal): BookingDecision {
  const [first, ...others] = [
    ...objectionsOf(attemptRules, proposal.facts, proposal.start),
    ...objectionsOf(assessorRules, proposal, proposal.start),
    ...objectionsOf(roomRules, proposal, proposal.start),
  ];
  return first ? { kind: 'refused', objections: [first, ...others] } : { kind: 'accepted' };
}

/**
 * What speaks against this assessor at a time that is agreed already: only who assesses is asked for, so the notice
 * given to the apprentice and everything else about the attempt stand as they were decided.
 */
export function objectionsToAssessor(proposal: Omit<BookingProposal, 'room'>): Objection[] {
  return objectionsOf(assessorRules, proposal, proposal.start);
}

function objectionsOf<Facts>(rules: readonly BookingRule<Facts>[], facts: Facts, start: number): Objection[] {
  return rules
    .filter((rule) => !holds(rule.allows(facts, { from: start, until: start + 1 }), start))
    .map((rule) => ({ rule: rule.code, source: rule.source, facts: rule.because(facts, start) }));
}
