import { instantsOf, minutesOfDay, type LocalDate } from '@assay/platform/util';
import type { BookingProposal } from '../booking/booking-facts';
import type { BookingRuleCode } from '../booking/booking-rule';
import { decideBooking } from '../booking/decide-booking';
import type { Assignment } from '../cohort/model/roster';
import type { CohortFacts, WaitingEvent } from './cohort-facts';
import { Commitments } from './commitments';

export interface RefusedAssignment {
  readonly assignment: Assignment;
  readonly rules: readonly BookingRuleCode[];
}

export interface ProvenRoster {
  readonly kept: readonly Assignment[];
  readonly refused: readonly RefusedAssignment[];
}

/**
 * Books a roster in thought, one assessment after the other as each booking would find the ones before it, and asks
 * every booking rule each time. Pins come first, then the order of the days.
 */
export function proveRoster(facts: CohortFacts, assignments: readonly Assignment[]): ProvenRoster {
  const events = new Map(facts.events.map((event) => [event.facts.attempt.id, event]));
  const taken = new Commitments(facts);
  const kept: Assignment[] = [];
  const refused: RefusedAssignment[] = [];
  for (const assignment of inOrder(assignments, facts)) {
    const event = events.get(assignment.event);
    const proposal = event && proposalOf(assignment, event, taken);
    if (!event || !proposal) continue;
    const rules = objectionsTo(proposal, assignment, facts);
    if (rules.length > 0) {
      refused.push({ assignment, rules });
      continue;
    }
    kept.push(assignment);
    taken.take(assignment, event.facts, proposal.start);
  }
  return { kept, refused };
}

/** What is booked already, and is to stay, is not asked again. */
function objectionsTo(proposal: BookingProposal, assignment: Assignment, { published }: CohortFacts): BookingRuleCode[] {
  const { event, assessor, date, start, venue } = assignment;
  const standing = published?.find((one) => one.event === event);
  if (standing?.assessor === assessor && standing.date === date && standing.start === start && standing.venue === venue) return [];
  const decision = decideBooking(proposal);
  return decision.kind === 'accepted' ? [] : decision.objections.map(({ rule }) => rule);
}

function inOrder(assignments: readonly Assignment[], { pins }: CohortFacts): Assignment[] {
  const rank = ({ event, date, start }: Assignment) => `${pins.has(event) ? 0 : 1} ${date} ${start} ${event}`;
  return [...assignments].sort((one, other) => (rank(one) < rank(other) ? -1 : 1));
}

/** Null where the assignment names nobody who is there, or a time that is not. */
function proposalOf(assignment: Assignment, { facts }: WaitingEvent, taken: Commitments): BookingProposal | null {
  const assessor = taken.assessor(assignment.assessor);
  const start = startOf(assignment, facts.days.zone);
  if (!assessor || start === null) return null;
  const apprentice = { ...facts.apprentice, commitments: taken.apprentice(facts.apprentice.id, facts.apprentice.commitments) };
  return { facts: { ...facts, apprentice }, assessor, room: assignment.venue === null ? null : taken.room(assignment.venue), start };
}

/** The instant at which the assignment starts; null where the clocks jump over it. */
export function startOf({ date, start }: Pick<Assignment, 'date' | 'start'>, zone: string): number | null {
  return instantsOf(date as LocalDate, minutesOfDay(start), zone)[0] ?? null;
}
