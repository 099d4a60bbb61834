import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { firstRow, organisationToday, Transactions } from '@assay/database';
import { Clock, notFound, type Actor } from '@assay/platform/api';
import type { AvailabilityResponse } from '@assay/scheduling/contracts';
import { assessorAtHand } from './assessor-at-hand';

/** When an assessor works, is away, how much they take and what they may assess. */
@Injectable()
export class AvailabilityQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  one(actor: Actor, id: string): Promise<AvailabilityResponse> {
    return this.transactions.run(actor, async (manager) =>
      oneAvailability(manager, (await assessorAtHand(manager, actor, id)).id, this.clock.now()),
    );
  }
}

/** The availability as it stands in the transaction, from today on. */
export async function oneAvailability(manager: EntityManager, assessorId: string, now: Date): Promise<AvailabilityResponse> {
  const today = await organisationToday(manager, now);
  const row = await firstRow<AvailabilityResponse>(manager, sql, [assessorId, today]);
  if (!row) throw notFound();
  return row;
}

const clock = (column: string) => `to_char(${column}, 'HH24:MI')`;

const sql = `SELECT jsonb_build_object('id', s.id, 'name', s.name) AS assessor, s.version,
    s.assessments_per_day AS "assessmentsPerDay", s.assessments_per_week AS "assessmentsPerWeek",
    s.home_place AS "homePlace", s.home_latitude AS "homeLatitude", s.home_longitude AS "homeLongitude", s.travel_minutes AS "travelMinutes",
    coalesce((SELECT jsonb_agg(jsonb_build_object('weekday', w.weekday, 'startsAt', ${clock('w.starts_at')}, 'endsAt', ${clock('w.ends_at')},
        'effectiveFrom', w.effective_from, 'effectiveUntil', w.effective_until) ORDER BY w.effective_from, w.weekday, w.starts_at)
      FROM availability_pattern w WHERE w.organisation_id = s.organisation_id AND w.assessor_id = s.id
        AND (w.effective_until IS NULL OR w.effective_until >= $2::date)), '[]') AS week,
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', a.id, 'firstDay', a.first_day, 'lastDay', a.last_day) ORDER BY a.first_day, a.id)
      FROM absence a WHERE a.organisation_id = s.organisation_id AND a.assessor_id = s.id AND a.last_day >= $2::date), '[]') AS absences,
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', x.id, 'date', x.date, 'startsAt', ${clock('x.starts_at')}, 'endsAt', ${clock('x.ends_at')})
        ORDER BY x.date, x.starts_at)
      FROM availability_exception x WHERE x.organisation_id = s.organisation_id AND x.assessor_id = s.id AND x.date >= $2::date), '[]') AS exceptions,
    coalesce((SELECT jsonb_agg(jsonb_build_object('standardReference', c.standard_reference, 'method', c.method,
        'validFrom', c.valid_from, 'validUntil', c.valid_until) ORDER BY c.standard_reference, c.method)
      FROM assessor_competence c WHERE c.organisation_id = s.organisation_id AND c.assessor_id = s.id), '[]') AS competences
  FROM assessor s WHERE s.id = $1`;
