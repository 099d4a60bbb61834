import type { Cohort, CohortEvent, GeoPoint } from '../cohort/model/cohort';
import { middleOf } from './middle-of';

/** More events than these are solved in parts. */
const mostEventsTogether = 1000;

interface Part {
  readonly events: readonly CohortEvent[];
  readonly middle: GeoPoint;
}

/**
 * A cohort too large to search at once, cut by standard and then by region, until no part is larger than `most`. Each
 * assessor works for one part only, so that parts can be solved apart; what a part leaves over can be placed afterwards.
 * Rooms stay with every part: two parts may want the same one, and the loser is placed anew.
 */
export function cutCohort(cohort: Cohort, most = mostEventsTogether): Cohort[] {
  if (cohort.events.length <= most) return [cohort];
  const places = new Map(cohort.apprentices.map(({ id, at }) => [id, at]));
  const placeOf = ({ apprentice }: CohortEvent) => places.get(apprentice) ?? { lat: 0, lon: 0 };
  const byStandard = [...Map.groupBy(cohort.events, ({ standard }) => standard).values()];
  const parts = byStandard
    .flatMap((events) => halved(events, placeOf, most))
    .map((events) => ({ events, middle: middleOf(events.map(placeOf)) }));
  const staff = shareAssessors(cohort, parts);
  return parts.map(({ events }, index) => {
    const ids = new Set(events.map(({ id }) => id));
    const apprentices = new Set(events.map(({ apprentice }) => apprentice));
    return {
      ...cohort,
      events,
      assessors: cohort.assessors.filter(({ id }) => staff.get(id) === index),
      apprentices: cohort.apprentices.filter(({ id }) => apprentices.has(id)),
      published: cohort.published?.filter(({ event }) => ids.has(event)) ?? null,
    };
  });
}

/** Cut across the longer side of the map, apprentices kept whole, until small enough. */
function halved(events: readonly CohortEvent[], placeOf: (event: CohortEvent) => GeoPoint, most: number): (readonly CohortEvent[])[] {
  if (events.length <= most) return [events];
  const spread = (value: (point: GeoPoint) => number) => {
    const values = events.map((event) => value(placeOf(event))).sort((one, other) => one - other);
    return (values.at(-1) ?? 0) - (values.at(0) ?? 0);
  };
  const isTall = spread(({ lat }) => lat) > spread(({ lon }) => lon) * 0.6;
  const rank = (event: CohortEvent) => (isTall ? placeOf(event).lat : placeOf(event).lon);
  const sorted = [...events].sort((one, other) => rank(one) - rank(other) || (one.apprentice < other.apprentice ? -1 : 1));
  let middle = Math.floor(sorted.length / 2);
  while (middle < sorted.length && sorted[middle]?.apprentice === sorted[middle - 1]?.apprentice) middle += 1;
  if (middle >= sorted.length) return [events];
  return [...halved(sorted.slice(0, middle), placeOf, most), ...halved(sorted.slice(middle), placeOf, most)];
}

/** Each assessor goes to the part that is nearest among those short of minutes; nobody is left without a part. */
function shareAssessors(cohort: Cohort, parts: readonly Part[]): ReadonlyMap<string, number> {
  const lack = parts.map(({ events }) => events.reduce((sum, { minutes }) => sum + minutes, 0));
  const supply = cohort.assessors.reduce((sum, { days }) => sum + days.length, 0);
  const share = lack.reduce((sum, minutes) => sum + minutes, 0) / Math.max(1, supply);
  const staff = new Map<string, number>();
  for (const { id, home, competences, days } of cohort.assessors) {
    const able = parts.flatMap(({ events, middle }, index) => {
      const isAble = competences.some(({ standard, method }) =>
        events.some((event) => event.standard === standard && event.method === method),
      );
      return isAble ? [{ index, distance: Math.hypot(home.lat - middle.lat, 0.6 * (home.lon - middle.lon)) }] : [];
    });
    const short = able.filter(({ index }) => (lack[index] ?? 0) > 0);
    const [nearest] = (short.length > 0 ? short : able).sort((one, other) => one.distance - other.distance);
    if (!nearest) continue;
    staff.set(id, nearest.index);
    lack[nearest.index] = (lack[nearest.index] ?? 0) - share * days.length;
  }
  return staff;
}
