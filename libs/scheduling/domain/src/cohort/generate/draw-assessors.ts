import { dateOfDay } from '../model/calendar-day';
import type { CohortAssessor, GeoPoint, OpenDay } from '../model/cohort';
import { mustDay } from '../problem/compile-index';
import type { SeededRandom } from '../search/seeded-random';
import type { Horizon } from './horizon';
import { ukCities } from './uk-cities';
import type { City } from './uk-cities';

export const standards = ['ST0825', 'ST0119', 'ST0010', 'ST0499', 'ST0116'] as const;
export const methods = { visit: 'observation', discussion: 'professional-discussion' } as const;
const KM_PER_DEGREE = 111;
const ASSESSORS_PER_CITY = 2.7;
const MOST_COMPETENT_STANDARDS = 3;

/** The cities a cohort of this many assessors covers. */
function citiesFor(assessors: number): readonly City[] {
  return ukCities.slice(0, Math.max(2, Math.min(ukCities.length, Math.round(assessors / ASSESSORS_PER_CITY))));
}

function drawCity(random: SeededRandom, cities: readonly City[]): City {
  const fallback = { name: 'London', at: { lat: 51.51, lon: -0.13 }, weight: 1 };
  let left = random.unit() * cities.reduce((sum, { weight }) => sum + weight, 0);
  return cities.find(({ weight }) => (left -= weight) < 0) ?? fallback;
}

/** A point some kilometres from a city's middle, more often near than far. */
export function drawPointNear(random: SeededRandom, at: GeoPoint, kilometres: number): GeoPoint {
  const spread = () => ((random.unit() + random.unit() + random.unit()) / 1.5 - 1) * (kilometres / KM_PER_DEGREE);
  const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4;
  return {
    lat: round(at.lat + spread()),
    lon: round(at.lon + spread() / Math.cos((at.lat * Math.PI) / 180)),
  };
}

export function drawAssessors(random: SeededRandom, count: number, horizon: Horizon): readonly CohortAssessor[] {
  const cities = citiesFor(count);
  return Array.from({ length: count }, (_, index) => {
    // One in each city before any city gets its second, so that nobody works where nobody goes.
    const city = cities[index] ?? drawCity(random, cities);
    const known = drawStandards(random);
    return {
      id: `a${index + 1}`,
      home: drawPointNear(random, city.at, 25),
      competences: known.flatMap((standard) => Object.values(methods).map((method) => ({ standard, method }))),
      conflicts: {
        employers: random.unit() < 0.3 ? [`e${1 + random.below(60)}`] : [],
        providers: random.unit() < 0.15 ? [`t${1 + random.below(12)}`] : [],
        apprentices: [],
      },
      days: drawDays(random, horizon),
    };
  });
}

function drawStandards(random: SeededRandom): readonly string[] {
  const chosen = new Set<string>();
  const wanted = 1 + random.below(MOST_COMPETENT_STANDARDS);
  while (chosen.size < wanted) chosen.add(standards[random.below(standards.length)] ?? standards[0]);
  return [...chosen];
}

/** Part-time: some weekdays each week, now and then a week of leave, until the assessor has the days that are needed. */
function drawDays(random: SeededRandom, { firstDate, weeks, daysPerAssessor }: Horizon): readonly OpenDay[] {
  const first = mustDay(firstDate);
  const leaveWeek = weeks > 4 && random.unit() < 0.3 ? random.below(weeks) : -1;
  const dates: number[] = [];
  for (let week = 0; week < weeks; week++) {
    for (let weekday = 0; weekday < 5; weekday++) if (week !== leaveWeek) dates.push(first + week * 7 + weekday);
  }
  const wanted = Math.floor(daysPerAssessor * (0.6 + random.unit() * 0.8) + random.unit());
  const chosen = new Set<number>();
  while (chosen.size < Math.min(wanted, dates.length)) chosen.add(dates[random.below(dates.length)] ?? 0);
  const [from, to] = random.unit() < 0.2 ? ['08:30', '17:30'] : ['09:00', '17:00'];
  return [...chosen].sort((one, other) => one - other).map((day) => ({ date: dateOfDay(day), from, to }));
}
