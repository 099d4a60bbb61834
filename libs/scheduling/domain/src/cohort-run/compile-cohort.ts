import type { Cohort, CohortEvent, GeoPoint } from '../cohort/model/cohort';
import { blockedEvent, type BlockedEvent } from './blocked-event';
import type { CohortFacts } from './cohort-facts';
import { compileApprentices } from './compile-apprentices';
import { compileEvent } from './compile-event';
import { compileAssessors, compileRooms } from './compile-resources';
import { middleOf } from './middle-of';

export interface CompiledCohort {
  readonly cohort: Cohort;
  /** What the rules about the assessment alone leave nowhere. */
  readonly blocked: readonly BlockedEvent[];
  /** Homes, workplaces and venues without a point on the map: they are taken to lie in the middle of the others. */
  readonly unknownPlaces: number;
}

/**
 * Today's facts in the terms of a cohort file. What the rules say of one assessment, one assessor or one room becomes
 * windows and lists; what depends on the rest of the roster (limits a week, for one) `proveRoster` decides afterwards,
 * by the same rules.
 */
export function compileCohort(facts: CohortFacts): CompiledCohort {
  const events: CohortEvent[] = [];
  const blocked: BlockedEvent[] = [];
  for (const waiting of facts.events) {
    const event = compileEvent(waiting, facts);
    if (event) events.push(event);
    else blocked.push(blockedEvent(waiting.facts, facts.period));
  }
  const placed = new Set(events.map(({ id }) => id));
  const waiting = facts.events.filter((event) => placed.has(event.facts.attempt.id));
  const points = pointsOf(facts);
  const middle = middleOf(points.filter((point) => point !== null));
  const [base] = waiting;
  const cohort: Cohort = {
    name: facts.name,
    gridMinutes: base?.facts.policy.gridMinutes ?? 30,
    weights: facts.weights,
    limits: facts.limits,
    assessors: base ? compileAssessors(facts, waiting, middle) : [],
    venues: base ? compileRooms(facts, base.facts, middle) : [],
    apprentices: compileApprentices(waiting, facts.period, middle),
    events,
    published: facts.published?.filter(({ event }) => placed.has(event)) ?? null,
  };
  return { cohort, blocked, unknownPlaces: points.filter((point) => point === null).length };
}

function pointsOf({ assessors, rooms, events }: CohortFacts): (GeoPoint | null)[] {
  const workplaces = new Map(events.map(({ facts, workplace }) => [facts.apprentice.employerId, workplace]));
  return [...assessors.map(({ home }) => home), ...rooms.map(({ at }) => at), ...workplaces.values()];
}
