import type { GeoPoint } from './cohort';

const EARTH_RADIUS_KM = 6371;
const DETOUR = 1.3;
const KM_PER_HOUR = 65;
const PARKING_MINUTES = 8;
const STEP_MINUTES = 5;

/** The least minutes of a journey between two places that are not the same. */
export const leastTravelMinutes = Math.ceil(PARKING_MINUTES / STEP_MINUTES) * STEP_MINUTES;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Equirectangular distance with the cosine of the mean latitude. */
function kilometres(from: GeoPoint, to: GeoPoint): number {
  const x = radians(to.lon - from.lon) * Math.cos(radians((from.lat + to.lat) / 2));
  const y = radians(to.lat - from.lat);
  return EARTH_RADIUS_KM * Math.sqrt(x * x + y * y);
}

/** Minutes of one journey by road, in steps of five; 0 where the coordinates are equal. */
export function travelMinutes(from: GeoPoint, to: GeoPoint): number {
  if (from.lat === to.lat && from.lon === to.lon) return 0;
  const minutes = ((DETOUR * kilometres(from, to)) / KM_PER_HOUR) * 60 + PARKING_MINUTES;
  return Math.ceil(minutes / STEP_MINUTES) * STEP_MINUTES;
}
