import type { GeoPoint } from '../cohort/model/cohort';

const middleOfBritain: GeoPoint = { lat: 53.5, lon: -2 };

/** The middle of some points; somewhere in the middle of Great Britain where there are none. */
export function middleOf(points: readonly GeoPoint[]): GeoPoint {
  if (points.length === 0) return middleOfBritain;
  const mean = (value: (point: GeoPoint) => number) => points.reduce((sum, point) => sum + value(point), 0) / points.length;
  return { lat: mean(({ lat }) => lat), lon: mean(({ lon }) => lon) };
}
