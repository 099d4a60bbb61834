import type {
  CohortAssignmentResponse,
  CohortEventResponse,
  CohortRosterResponse,
  CohortUnscheduledResponse,
  NamedResponse,
} from '@assay/scheduling/contracts';
import { describeAssignments, summariseRoster, type Cohort } from '@assay/scheduling/domain';
import type { StoredRoster } from './cohort-record';

/** Names of today, for ids that a run stored. */
export interface RosterNames {
  readonly events: ReadonlyMap<string, CohortEventResponse>;
  readonly assessors: ReadonlyMap<string, string>;
  readonly rooms: ReadonlyMap<string, NamedResponse>;
}

/** The roster as people see it. What is no longer there is left out. */
export function rosterResponse(cohort: Cohort, stored: StoredRoster, names: RosterNames): CohortRosterResponse {
  const { roster, costBefore, unknownPlaces, parts } = stored;
  const { cost, lowerBound, gap, seconds } = roster;
  return {
    assignments: assignmentsOf(cohort, stored, names),
    unscheduled: unscheduledOf(stored, names),
    cost,
    costBefore,
    lowerBound,
    gap,
    seconds,
    parts,
    unknownPlaces,
    assessors: summariseRoster(cohort, roster.assignments),
  };
}

function assignmentsOf(cohort: Cohort, { roster }: StoredRoster, { events, assessors, rooms }: RosterNames): CohortAssignmentResponse[] {
  return describeAssignments(cohort, roster.assignments).flatMap((assignment) => {
    const event = events.get(assignment.event);
    if (!event) return [];
    const { assessor: assessorId, date, start, end, mode, isPinned, lateDays, venue, movedFrom: before } = assignment;
    const room = venue === null ? null : (rooms.get(venue) ?? null);
    const movedFrom = before && `${before.date} ${before.start} ${assessors.get(before.assessor) ?? ''}`.trim().slice(0, 60);
    return [{ ...event, assessorId, date, start, end, mode, room, isPinned, lateDays, movedFrom }];
  });
}

/** What the rules about the assessment alone leave nowhere comes first: nothing in the roster could change that. */
function unscheduledOf({ explanations, blocked, refusals }: StoredRoster, { events }: RosterNames): CohortUnscheduledResponse[] {
  const before = blocked.map(({ attemptId, rules, reliefs }) => ({ attemptId, rules, reliefs, nearMisses: [] }));
  const inRoster = explanations.map(({ event, reasons, nearMisses }) => ({
    attemptId: event,
    rules: [...new Set([...reasons, ...(refusals[event] ?? [])])],
    reliefs: [],
    nearMisses: nearMisses.slice(0, 12).map(({ assessor, date, rule }) => ({ assessorId: assessor, date, rule })),
  }));
  return [...before, ...inRoster].flatMap((reasons) => {
    const event = events.get(reasons.attemptId);
    return event ? [{ ...event, ...reasons }] : [];
  });
}
