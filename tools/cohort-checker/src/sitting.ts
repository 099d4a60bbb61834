import { clock, journey } from './clock';
import type { ApprenticeEntry, AssessorEntry, AssignmentEntry, CohortFile, EventEntry, Point, RosterFile, VenueEntry } from './files';

/** One assignment with everything it refers to. */
export interface Sitting {
  entry: AssignmentEntry;
  event: EventEntry;
  assessor: AssessorEntry;
  apprentice: ApprenticeEntry;
  venue: VenueEntry | null;
  start: number;
  end: number;
}

export interface Lookup {
  sittings: Sitting[];
  /** Assignments that refer to something the cohort does not hold. */
  dangling: { entry: AssignmentEntry; what: string }[];
}

/** Joins the two files. */
export function lookUp(cohort: CohortFile, roster: RosterFile): Lookup {
  const events = new Map(cohort.events.map((event) => [event.id, event]));
  const assessors = new Map(cohort.assessors.map((assessor) => [assessor.id, assessor]));
  const apprentices = new Map(cohort.apprentices.map((apprentice) => [apprentice.id, apprentice]));
  const venues = new Map(cohort.venues.map((venue) => [venue.id, venue]));
  const found: Lookup = { sittings: [], dangling: [] };
  for (const entry of roster.assignments) {
    const event = events.get(entry.event);
    const assessor = assessors.get(entry.assessor);
    const apprentice = event && apprentices.get(event.apprentice);
    if (!event || !apprentice) found.dangling.push({ entry, what: `an event ${entry.event} that the cohort does not hold` });
    else if (!assessor) found.dangling.push({ entry, what: `an assessor ${entry.assessor} that the cohort does not hold` });
    else {
      const start = clock(entry.start);
      const venue = entry.venue ? (venues.get(entry.venue) ?? null) : null;
      found.sittings.push({ entry, event, assessor, apprentice, venue, start, end: start + event.minutes });
    }
  }
  return found;
}

/** Sittings of each assessor on each date, by start. */
export function assessorDays(sittings: Sitting[]): Sitting[][] {
  const days = new Map<string, Sitting[]>();
  for (const sitting of sittings) {
    const key = JSON.stringify([sitting.assessor.id, sitting.entry.date]);
    days.set(key, [...(days.get(key) ?? []), sitting]);
  }
  return [...days.values()].map((day) => day.sort((one, other) => one.start - other.start || one.end - other.end));
}

/** Where a sitting takes the assessor; `null` leaves them where they are. */
export function placeOf({ event, apprentice, venue }: Sitting): Point | null {
  if (event.mode === 'online') return null;
  return event.mode === 'onsite' ? apprentice.at : (venue?.at ?? null);
}

export interface Leg {
  to: Sitting | null;
  minutes: number;
  /** The sitting before, whose end starts the journey; `null` for a journey before the day's window. */
  after: Sitting | null;
}

/** The journeys of an assessor-day: from home, between places, back home. */
export function legsOf(day: Sitting[]): Leg[] {
  const home = day[0]?.assessor.home;
  if (!home) return [];
  const legs: Leg[] = [];
  let at = home;
  day.forEach((sitting, index) => {
    const place = placeOf(sitting);
    if (!place) return;
    legs.push({ to: sitting, minutes: journey(at, place), after: day[index - 1] ?? null });
    at = place;
  });
  if (legs.length > 0) legs.push({ to: null, minutes: journey(at, home), after: day.at(-1) ?? null });
  return legs;
}
