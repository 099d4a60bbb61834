import type { Assignment } from '../cohort/model/roster';
import type { Cohort } from '../cohort/model/cohort';
import type { CohortFacts } from './cohort-facts';
import { Commitments } from './commitments';
import { startOf } from './prove-roster';

/** The same facts once these assignments count as booked, with only the events that are still to be placed. */
export function leftOverFacts(facts: CohortFacts, kept: readonly Assignment[], open: ReadonlySet<string>): CohortFacts {
  const taken = new Commitments(facts);
  const events = new Map(facts.events.map((event) => [event.facts.attempt.id, event.facts]));
  for (const assignment of kept) {
    const event = events.get(assignment.event);
    const start = event ? startOf(assignment, event.days.zone) : null;
    if (event && start !== null) taken.take(assignment, event, start);
  }
  return {
    ...facts,
    events: facts.events
      .filter((event) => open.has(event.facts.attempt.id))
      .map((event) => {
        const { apprentice } = event.facts;
        const commitments = taken.apprentice(apprentice.id, apprentice.commitments);
        return { ...event, facts: { ...event.facts, apprentice: { ...apprentice, commitments } } };
      }),
    assessors: facts.assessors.map((assessor) => ({ ...assessor, facts: taken.assessor(assessor.facts.id) ?? assessor.facts })),
    rooms: facts.rooms.map((room) => ({ ...room, facts: taken.room(room.facts.id) ?? room.facts })),
    published: null,
  };
}

/** Without the assessor-days that already hold something: what was planned there, journeys included, stays as it is. */
export function withoutDaysOf(cohort: Cohort, kept: readonly Assignment[]): Cohort {
  const used = new Set(kept.map(({ assessor, date }) => `${assessor} ${date}`));
  return {
    ...cohort,
    assessors: cohort.assessors.map((assessor) => ({
      ...assessor,
      days: assessor.days.filter(({ date }) => !used.has(`${assessor.id} ${date}`)),
    })),
  };
}
