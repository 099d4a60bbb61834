import { costOfRoster } from '../evaluate/roster-cost';
import type { Assignment } from '../model/roster';
import { dateOfDay } from '../model/calendar-day';
import { timeOfDay } from '../model/time-of-day';
import { NONE } from '../problem/problem';
import type { Problem } from '../problem/problem';
import { int } from '../problem/typed-array';

interface Held {
  readonly event: number;
  readonly assessor: number;
  readonly date: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The cost of the cheapest roster of a few online events: every option and every start is tried. Leaving an event out
 * costs more than all else together here, so that only rosters that leave out fewest are looked at.
 */
export function cheapestByTrying(problem: Problem): number {
  const { events } = problem;
  let cheapest = Infinity;
  let fewestOut = events.count;
  const place = (event: number, held: readonly Held[]): void => {
    const out = event - held.length;
    if (out > fewestOut) return;
    if (event === events.count) {
      fewestOut = out;
      cheapest = Math.min(
        cheapest,
        costOfRoster(
          problem,
          held.map((each) => assignmentOf(problem, each)),
        ).total,
      );
      return;
    }
    const before = int(events.after, event);
    // Events come after those they must follow.
    const isPossible = before === NONE || held.some((each) => each.event === before);
    if (isPossible) for (const option of startsOf(problem, event)) if (isFree(problem, held, option)) place(event + 1, [...held, option]);
    place(event + 1, held);
  };
  place(0, []);
  return cheapest;
}

function startsOf({ events, days, options, gridMinutes }: Problem, event: number): readonly Held[] {
  const minutes = int(events.minutes, event);
  const found: Held[] = [];
  for (let option = int(options.starts, event); option < int(options.starts, event + 1); option++) {
    const day = int(options.day, option);
    const last = Math.min(int(events.lastStart, event), int(days.to, day) - minutes);
    for (let start = Math.max(int(events.firstStart, event), int(days.from, day)); start <= last; start += gridMinutes)
      found.push({ event, assessor: int(days.assessor, day), date: int(days.date, day), start, end: start + minutes });
  }
  return found;
}

function isFree({ events }: Problem, held: readonly Held[], { event, assessor, date, start, end }: Held): boolean {
  return held.every((other) => {
    const isOfApprentice = events.apprentice[other.event] === events.apprentice[event];
    if (events.after[event] === other.event && (other.date > date || (other.date === date && other.end > start))) return false;
    return !(isOfApprentice || other.assessor === assessor) || other.date !== date || other.end <= start || other.start >= end;
  });
}

function assignmentOf({ cohort }: Problem, { event, assessor, date, start }: Held): Assignment {
  return {
    event: cohort.events[event]?.id ?? '',
    assessor: cohort.assessors[assessor]?.id ?? '',
    date: dateOfDay(date),
    start: timeOfDay(start),
    venue: null,
  };
}
