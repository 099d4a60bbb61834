import type { GeoPoint } from '../model/cohort';

export interface City {
  readonly name: string;
  readonly at: GeoPoint;
  /** Roughly the population in ten thousands: how often an apprentice works there. */
  readonly weight: number;
}

const city = (name: string, lat: number, lon: number, weight: number): City => ({
  name,
  at: { lat, lon },
  weight,
});

/** Twenty-two cities; the first ones are near each other, so that a small cohort stays in one part of the country. */
export const ukCities: readonly City[] = [
  city('Manchester', 53.48, -2.24, 55),
  city('Leeds', 53.8, -1.55, 51),
  city('Liverpool', 53.41, -2.98, 49),
  city('Sheffield', 53.38, -1.47, 55),
  city('Birmingham', 52.48, -1.9, 114),
  city('London', 51.51, -0.13, 260),
  city('Nottingham', 52.95, -1.15, 32),
  city('Bristol', 51.45, -2.59, 47),
  city('Leicester', 52.64, -1.13, 37),
  city('Coventry', 52.41, -1.51, 34),
  city('Newcastle', 54.98, -1.61, 30),
  city('Bradford', 53.8, -1.75, 35),
  city('Reading', 51.45, -0.97, 23),
  city('Southampton', 50.9, -1.4, 25),
  city('Derby', 52.92, -1.48, 26),
  city('Plymouth', 50.38, -4.14, 26),
  city('Stoke-on-Trent', 53.0, -2.18, 26),
  city('Norwich', 52.63, 1.3, 14),
  city('York', 53.96, -1.08, 20),
  city('Exeter', 50.72, -3.53, 13),
  city('Cambridge', 52.21, 0.12, 15),
  city('Hull', 53.74, -0.33, 27),
];
