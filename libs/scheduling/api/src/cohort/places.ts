import type { EntityManager } from 'typeorm';
import { rowsOf } from '@assay/database';
import type { GeoPoint } from '@assay/scheduling/domain';

/** Points on the map by id; who has none is left out. */
export type PlaceOf = ReadonlyMap<string, GeoPoint>;

/** Where each assessor's day begins. */
export function assessorHomes(manager: EntityManager): Promise<PlaceOf> {
  return placesOf(manager, 'SELECT id, home_latitude AS lat, home_longitude AS lon FROM assessor WHERE home_latitude IS NOT NULL');
}

/** Where each room's venue is. */
export function roomPlaces(manager: EntityManager): Promise<PlaceOf> {
  return placesOf(
    manager,
    `SELECT r.id, v.latitude AS lat, v.longitude AS lon FROM room r
     JOIN venue v ON v.organisation_id = r.organisation_id AND v.id = r.venue_id WHERE v.latitude IS NOT NULL`,
  );
}

async function placesOf(manager: EntityManager, sql: string): Promise<PlaceOf> {
  const rows = await rowsOf<{ id: string } & GeoPoint>(manager, sql);
  return new Map(rows.map(({ id, lat, lon }) => [id, { lat, lon }]));
}
