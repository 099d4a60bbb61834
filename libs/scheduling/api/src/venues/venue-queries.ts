import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { firstRow, rowsOf, Transactions } from '@assay/database';
import { Clock, notFound, type Actor } from '@assay/platform/api';
import { bankHolidaysOf, dateIn, HolidayDivision, isHolidayDivision } from '@assay/platform/util';
import type { ClosedDayResponse, OrganisationCalendarResponse, VenueResponse, VenuesResponse } from '@assay/scheduling/contracts';

/** Where there is room, and on which days the organisation works. */
@Injectable()
export class VenueQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor): Promise<VenuesResponse> {
    return this.transactions.run(actor, async (manager) => ({ venues: await rowsOf<VenueResponse>(manager, venuesSql, [null]) }));
  }

  calendar(actor: Actor): Promise<OrganisationCalendarResponse> {
    return this.transactions.run(actor, (manager) => organisationCalendar(manager, this.clock.now()));
  }
}

export async function oneVenue(manager: EntityManager, id: string): Promise<VenueResponse> {
  const venue = await firstRow<VenueResponse>(manager, venuesSql, [id]);
  if (!venue) throw notFound();
  return venue;
}

/** The calendar as it stands in the transaction, from today on. */
export async function organisationCalendar(manager: EntityManager, now: Date): Promise<OrganisationCalendarResponse> {
  const row = await firstRow<{ zone: string; division: string }>(manager, 'SELECT zone, holiday_division AS division FROM organisation');
  if (!row) throw new Error('The transaction belongs to no organisation.');
  const division = isHolidayDivision(row.division) ? row.division : HolidayDivision.EnglandAndWales;
  const today = dateIn(row.zone, now.getTime());
  const { holidays, knownUntil } = bankHolidaysOf(division);
  const bankHolidays = [...holidays]
    .filter(([date]) => date >= today)
    .map(([date, name]) => ({ date, name }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const closures = await rowsOf<ClosedDayResponse>(manager, closuresSql, [today]);
  return { division, knownUntil, bankHolidays, closures };
}

const clock = (column: string) => `to_char(${column}, 'HH24:MI')`;

const closuresSql = `SELECT date::text, name FROM organisation_closure WHERE date >= $1::date ORDER BY date`;

const venuesSql = `SELECT v.id, v.name, v.address, v.latitude, v.longitude, v.version, v.retired_at IS NOT NULL AS retired,
    coalesce((SELECT jsonb_agg(jsonb_build_object('weekday', o.weekday, 'opensAt', ${clock('o.opens_at')}, 'closesAt', ${clock('o.closes_at')}) ORDER BY o.weekday)
      FROM venue_opening o WHERE o.organisation_id = v.organisation_id AND o.venue_id = v.id),
      (SELECT jsonb_agg(jsonb_build_object('weekday', d, 'opensAt', ${clock('v.opens_at')}, 'closesAt', ${clock('v.closes_at')})) FROM generate_series(1, 5) d)) AS openings,
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', r.id, 'name', r.name, 'features', r.features, 'retired', r.retired_at IS NOT NULL) ORDER BY r.name, r.id)
      FROM room r WHERE r.organisation_id = v.organisation_id AND r.venue_id = v.id), '[]') AS rooms
  FROM venue v WHERE $1::uuid IS NULL OR v.id = $1 ORDER BY v.name, v.id`;
