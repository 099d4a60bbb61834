import type { Cohort, CohortEvent } from '../model/cohort';
import type { Fault } from './fault';

type FaultAt = (place: string, sentence: string) => void;

/** What no single entry can know: ids once each, references that lead somewhere, orders that can finish. */
export function crossReferenceFaults(cohort: Cohort): readonly Fault[] {
  const faults: Fault[] = [];
  const faultAt: FaultAt = (place, sentence) => faults.push({ place, sentence });
  for (const list of ['assessors', 'venues', 'apprentices', 'events'] as const) {
    findDuplicates(list, cohort[list], faultAt);
  }
  const known = {
    apprentices: new Set(cohort.apprentices.map(({ id }) => id)),
    assessors: new Set(cohort.assessors.map(({ id }) => id)),
    venues: new Set(cohort.venues.map(({ id }) => id)),
    events: new Map(cohort.events.map((event) => [event.id, event])),
  };
  cohort.events.forEach((event, index) => {
    const place = `events[${index}]`;
    checkOrder(event, place, known.events, faultAt);
    if (!known.apprentices.has(event.apprentice)) {
      faultAt(`${place}.apprentice`, `No apprentice has the id ${event.apprentice}.`);
    }
    checkVenues(event, place, known.venues, faultAt);
    if (event.pinned?.assessor !== undefined && !known.assessors.has(event.pinned.assessor)) {
      faultAt(`${place}.pinned.assessor`, `No assessor has the id ${event.pinned.assessor}.`);
    }
  });
  findDuplicates(
    'published',
    (cohort.published ?? []).map(({ event }) => ({ id: event })),
    faultAt,
  );
  return faults;
}

function findDuplicates(list: string, items: readonly { readonly id: string }[], faultAt: FaultAt): void {
  const first = new Map<string, number>();
  items.forEach(({ id }, index) => {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, index);
    else faultAt(`${list}[${index}]`, `The id ${id} is already used by ${list}[${earlier}].`);
  });
}

function checkVenues(event: CohortEvent, place: string, venues: ReadonlySet<string>, faultAt: FaultAt): void {
  const named = [...(event.venues ?? []), ...(event.pinned?.venue === undefined ? [] : [event.pinned.venue])];
  for (const id of named) {
    if (!venues.has(id)) faultAt(`${place}.venues`, `No venue has the id ${id}.`);
  }
}

function checkOrder(event: CohortEvent, place: string, events: ReadonlyMap<string, CohortEvent>, faultAt: FaultAt): void {
  if (event.after === null) return;
  const before = events.get(event.after);
  if (!before) return faultAt(`${place}.after`, `No event has the id ${event.after}.`);
  if (before.apprentice !== event.apprentice) {
    return faultAt(`${place}.after`, `The event ${event.after} belongs to another apprentice.`);
  }
  if (isInCircle(event, events)) faultAt(`${place}.after`, `The event ${event.id} would have to come after itself.`);
}

function isInCircle(event: CohortEvent, events: ReadonlyMap<string, CohortEvent>): boolean {
  const passed = new Set<string>();
  for (let id = event.after; id !== null && !passed.has(id); id = events.get(id)?.after ?? null) {
    if (id === event.id) return true;
    passed.add(id);
  }
  return false;
}
