import { assessorRules, attemptRules, roomRules } from '../rules/booking-rules';
import type { BookingProposal } from './booking-facts';
import type { Objection } from './booking-rule';
import { objectionsOf } from './objections-of';

export type BookingDecision =
  { readonly kind: 'accepted' } | { readonly kind: 'refused'; readonly objections: readonly [Objection, ...Objection[]] };

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
