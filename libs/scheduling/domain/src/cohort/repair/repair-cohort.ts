import type { Cohort } from '../model/cohort';
import type { Assignment } from '../model/roster';
import { isAbsent } from '../problem/compile-days';
import type { Absence } from '../problem/compile-problem';

/** The cohort once apprentices have withdrawn: their events and published assignments fall away. */
export function withoutApprentices(cohort: Cohort, withdrawn: readonly string[]): Cohort {
  if (withdrawn.length === 0) return cohort;
  const gone = new Set(cohort.events.filter(({ apprentice }) => withdrawn.includes(apprentice)).map(({ id }) => id));
  return {
    ...cohort,
    apprentices: cohort.apprentices.filter(({ id }) => !withdrawn.includes(id)),
    events: cohort.events.filter(({ id }) => !gone.has(id)),
    published: cohort.published?.filter(({ event }) => !gone.has(event)) ?? null,
  };
}

/** The published assignments that absences do not touch. */
export function standingAssignments({ published }: Cohort, absences: readonly Absence[]): readonly Assignment[] {
  return (published ?? []).filter(
    ({ assessor, venue, date }) => !isAbsent(absences, assessor, date) && (venue === null || !isAbsent(absences, venue, date)),
  );
}
