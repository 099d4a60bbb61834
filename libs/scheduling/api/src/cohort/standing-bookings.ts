import type { EntityManager } from 'typeorm';
import { rowsOf } from '@assay/database';
import type { Range } from '@assay/platform/util';
import type { Assignment, CohortFacts } from '@assay/scheduling/domain';
import { holdingTime } from '../sql/fragments';

/** A booking that a run published and that still holds time. */
export interface StandingBooking {
  readonly bookingId: string;
  readonly version: number;
  readonly assignment: Assignment;
  /** The time it holds, by resource, in milliseconds. */
  readonly times: readonly { readonly id: string; readonly from: number; readonly until: number }[];
}

/** What a run published, as it stands today: moved by hand or not, but not what is over. */
export function standingBookings(manager: EntityManager, runId: string, attemptIds: readonly string[] | null): Promise<StandingBooking[]> {
  return rowsOf<StandingBooking>(manager, sql, [runId, attemptIds]);
}

/** The facts as they would be without these bookings: their time is free to whatever takes their place. */
export function withoutStanding(facts: CohortFacts, standing: readonly StandingBooking[]): CohortFacts {
  if (standing.length === 0) return facts;
  const held = new Map([
    ...Map.groupBy(
      standing.flatMap(({ times }) => times),
      ({ id }) => id,
    ),
  ]);
  const free = (id: string, commitments: readonly Range[]) => commitments.filter((one) => !held.get(id)?.some((time) => isSame(one, time)));
  return {
    ...facts,
    events: facts.events.map((event) => {
      const { apprentice } = event.facts;
      return {
        ...event,
        facts: { ...event.facts, apprentice: { ...apprentice, commitments: free(apprentice.id, apprentice.commitments) } },
      };
    }),
    assessors: facts.assessors.map(({ facts: own, home }) => ({ home, facts: { ...own, commitments: free(own.id, own.commitments) } })),
    rooms: facts.rooms.map(({ facts: own, at }) => ({ at, facts: { ...own, commitments: free(own.id, own.commitments) } })),
  };
}

const isSame = (one: Range, other: Range) => one.from === other.from && one.until === other.until;

const sql = `SELECT b.id AS "bookingId", b.version, jsonb_build_object('event', b.attempt_id, 'assessor', b.assessor_id,
    'date', left(b.local_start, 10), 'start', right(b.local_start, 5), 'venue', b.room_id) AS assignment,
  (SELECT jsonb_agg(jsonb_build_object('id', a.resource_id, 'from', extract(epoch FROM lower(a.during)) * 1000,
      'until', extract(epoch FROM upper(a.during)) * 1000))
    FROM allocation a WHERE a.organisation_id = b.organisation_id AND a.booking_id = b.id) AS times
  FROM cohort_publication c
  JOIN booking b ON b.organisation_id = c.organisation_id AND b.attempt_id = c.attempt_id AND b.status IN (${holdingTime}) AND b.status <> 'completed'
  WHERE c.run_id = $1 AND c.outcome <> 'refused' AND ($2::uuid[] IS NULL OR c.attempt_id = ANY($2)) ORDER BY b.attempt_id`;
