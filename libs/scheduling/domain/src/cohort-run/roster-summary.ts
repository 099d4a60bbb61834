import { travelMinutes } from '../cohort/model/travel-minutes';
import type { Cohort } from '../cohort/model/cohort';
import type { Assignment } from '../cohort/model/roster';
import { EventMode } from '../cohort/model/cohort';

/** One assessor's part of a roster. */
export interface AssessorSummary {
  readonly assessorId: string;
  readonly assessments: number;
  readonly days: number;
  readonly minutes: number;
  readonly travelMinutes: number;
  /** The longest single journey. */
  readonly longestLeg: number;
}

/** What a roster asks of each assessor who has a part in it: journeys from home, between places and back. */
export function summariseRoster(cohort: Cohort, assignments: readonly Assignment[]): AssessorSummary[] {
  const events = new Map(cohort.events.map((event) => [event.id, event]));
  return cohort.assessors.flatMap(({ id, home }) => {
    const own = assignments.filter(({ assessor }) => assessor === id);
    if (own.length === 0) return [];
    const days = [...Map.groupBy(own, ({ date }) => date).values()];
    const legs = days.flatMap((day) => legsOf(cohort, home, day));
    return [
      {
        assessorId: id,
        assessments: own.length,
        days: days.length,
        minutes: own.reduce((sum, { event }) => sum + (events.get(event)?.minutes ?? 0), 0),
        travelMinutes: legs.reduce((sum, leg) => sum + leg, 0),
        longestLeg: Math.max(0, ...legs),
      },
    ];
  });
}

function legsOf(cohort: Cohort, home: { lat: number; lon: number }, day: readonly Assignment[]): number[] {
  const places = [...day].sort((one, other) => (one.start < other.start ? -1 : 1)).flatMap((assignment) => placeOf(cohort, assignment));
  const stops = [home, ...places, home];
  return stops.slice(1).map((stop, index) => travelMinutes(stops[index] ?? home, stop));
}

function placeOf(cohort: Cohort, { event: id, venue }: Assignment) {
  const event = cohort.events.find((one) => one.id === id);
  if (!event || event.mode === EventMode.Online) return [];
  const at =
    event.mode === EventMode.Venue
      ? cohort.venues.find((one) => one.id === venue)?.at
      : cohort.apprentices.find((one) => one.id === event.apprentice)?.at;
  return at ? [at] : [];
}
