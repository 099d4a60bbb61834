import { EventMode } from '../model/cohort';
import type { Cohort, CohortEvent } from '../model/cohort';
import { indexById, must, mustDay } from './compile-index';
import { AT_A_VENUE, NONE, ONLINE } from './problem';
import type { EventTable } from './problem';
import type { TravelTable } from './travel-table';

interface Known {
  readonly travel: TravelTable;
  readonly apprentices: ReadonlyMap<string, number>;
  readonly assessors: ReadonlyMap<string, number>;
}

export function compileEvents(cohort: Cohort, known: Known): EventTable {
  const { events, gridMinutes: grid } = cohort;
  const index = indexById(events);
  const column = (read: (event: CohortEvent) => number) => Int32Array.from(events, read);
  const pinnedStart = ({ pinned }: CohortEvent) => (pinned?.start === undefined ? null : must(pinned.start));
  return {
    count: events.length,
    minutes: column(({ minutes }) => minutes),
    place: column((event) => placeOf(event, cohort, known)),
    apprentice: column(({ apprentice }) => known.apprentices.get(apprentice) ?? NONE),
    firstStart: column((event) => Math.max(ceil(must(event.earliest), grid), ceil(pinnedStart(event) ?? 0, grid))),
    lastStart: column((event) => {
      const last = Math.floor((must(event.latest) - event.minutes) / grid) * grid;
      return Math.min(last, pinnedStart(event) ?? last);
    }),
    due: column(({ dueDate }) => mustDay(dueDate)),
    after: column(({ after }) => (after === null ? NONE : (index.get(after) ?? NONE))),
    minGapDays: column(({ minGapDays }) => minGapDays),
    isPinned: Uint8Array.from(events, ({ pinned }) => (pinned ? 1 : 0)),
    venues: events.map((event) => venuesOf(event, cohort)),
    ...relations(cohort),
    ...publishedColumns(cohort, known.assessors),
  };
}

const ceil = (minutes: number, grid: number) => Math.ceil(minutes / grid) * grid;

function placeOf(event: CohortEvent, cohort: Cohort, { travel, apprentices }: Known): number {
  if (event.mode === EventMode.Online) return ONLINE;
  if (event.mode === EventMode.Venue) return AT_A_VENUE;
  const apprentice = cohort.apprentices[apprentices.get(event.apprentice) ?? NONE];
  return apprentice ? travel.placeAt(apprentice.at) : ONLINE;
}

function venuesOf(event: CohortEvent, cohort: Cohort): readonly number[] {
  if (event.mode !== EventMode.Venue) return [];
  return cohort.venues.flatMap(({ id }, index) => {
    const isAllowed = event.venues === null || event.venues.includes(id);
    const isPinned = event.pinned?.venue === undefined || event.pinned.venue === id;
    return isAllowed && isPinned ? [index] : [];
  });
}

function relations({ events }: Cohort) {
  const byApprentice = new Map<string, number[]>();
  const followersOf = new Map<string, number[]>();
  const add = (map: Map<string, number[]>, key: string, event: number) => {
    const list = map.get(key);
    if (list) list.push(event);
    else map.set(key, [event]);
  };
  events.forEach(({ apprentice, after }, event) => {
    add(byApprentice, apprentice, event);
    if (after !== null) add(followersOf, after, event);
  });
  return {
    followers: events.map(({ id }) => followersOf.get(id) ?? []),
    siblings: events.map(({ apprentice }, event) => (byApprentice.get(apprentice) ?? []).filter((other) => other !== event)),
  };
}

function publishedColumns({ events, published }: Cohort, assessors: ReadonlyMap<string, number>) {
  const byEvent = new Map((published ?? []).map((assignment) => [assignment.event, assignment]));
  const rows = events.map(({ id }) => byEvent.get(id));
  return {
    // An assessor who has left the file is nobody's index, so every place counts as moved.
    publishedAssessor: Int32Array.from(rows, (row) => (row ? (assessors.get(row.assessor) ?? assessors.size) : NONE)),
    publishedDate: Int32Array.from(rows, (row) => (row ? mustDay(row.date) : NONE)),
    publishedStart: Int32Array.from(rows, (row) => (row ? must(row.start) : NONE)),
  };
}
