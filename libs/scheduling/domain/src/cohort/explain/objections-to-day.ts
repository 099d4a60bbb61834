import { isoWeekday } from '../model/calendar-day';
import type { CohortApprentice, CohortAssessor, CohortEvent } from '../model/cohort';
import { CohortRule } from '../model/cohort-rule';
import { mustDay } from '../problem/compile-index';
import { AT_A_VENUE, ONLINE } from '../problem/problem';
import type { Problem } from '../problem/problem';
import { int } from '../problem/typed-array';

/** Every rule that keeps an event out of an assessor-day whatever else is in the roster. */
export function objectionsToDay(problem: Problem, event: number, day: number): readonly CohortRule[] {
  const { cohort, days } = problem;
  const wanted = cohort.events[event];
  const assessor = cohort.assessors[int(days.assessor, day)];
  const apprentice = cohort.apprentices[int(problem.events.apprentice, event)];
  if (!wanted || !assessor || !apprentice) return [];
  const checks: readonly (readonly [CohortRule, boolean])[] = [
    [CohortRule.AssessorCompetent, isCompetent(assessor, wanted)],
    [CohortRule.AssessorIndependent, isIndependent(assessor, apprentice)],
    [CohortRule.DateWindow, isInDateWindow(wanted, int(days.date, day))],
    [CohortRule.ApprenticeAvailable, isAvailable(apprentice, int(days.date, day))],
    [CohortRule.PinKept, keepsPin(wanted, assessor, int(days.date, day))],
    ...placeChecks(problem, event, day),
  ];
  return checks.filter(([, holds]) => !holds).map(([rule]) => rule);
}

function isCompetent({ competences }: CohortAssessor, event: CohortEvent): boolean {
  return competences.some(({ standard, method }) => standard === event.standard && method === event.method);
}

function isIndependent({ conflicts }: CohortAssessor, { id, employer, provider }: CohortApprentice): boolean {
  return !conflicts.employers.includes(employer) && !conflicts.providers.includes(provider) && !conflicts.apprentices.includes(id);
}

function isInDateWindow(event: CohortEvent, date: number): boolean {
  return mustDay(event.releaseDate) <= date && date <= mustDay(event.deadlineDate);
}

function isAvailable({ unavailableWeekdays, unavailableDates }: CohortApprentice, date: number): boolean {
  return !unavailableWeekdays.includes(isoWeekday(date)) && !unavailableDates.some((each) => mustDay(each) === date);
}

function keepsPin({ pinned }: CohortEvent, assessor: CohortAssessor, date: number): boolean {
  if (!pinned) return true;
  return (pinned.assessor ?? assessor.id) === assessor.id && (pinned.date === undefined || mustDay(pinned.date) === date);
}

/** Hours, journeys and venues. */
function placeChecks({ events, days, venues, travel, legTravelMinutes, gridMinutes }: Problem, event: number, day: number) {
  const home = int(days.home, day);
  const minutes = int(events.minutes, event);
  const hasStart = (from: number, to: number) =>
    Math.max(int(events.firstStart, event), Math.ceil(from / gridMinutes) * gridMinutes) <=
    Math.min(int(events.lastStart, event), to - minutes);
  const isLongEnough = int(days.to, day) - int(days.from, day) >= minutes;
  const inHours = hasStart(int(days.from, day), int(days.to, day));
  const hours: readonly (readonly [CohortRule, boolean])[] = [
    [CohortRule.AssessorAvailable, isLongEnough],
    [CohortRule.TimeWindow, !isLongEnough || inHours],
  ];
  const place = int(events.place, event);
  if (place === ONLINE) return hours;
  const reaches = (to: number) => travel.minutes(home, to) <= legTravelMinutes;
  if (place !== AT_A_VENUE) return [...hours, [CohortRule.LegLimit, reaches(place)] as const];
  const open = (events.venues[event] ?? []).filter((venue) => {
    const opening = venues.open[venue]?.get(int(days.date, day));
    return (
      opening &&
      int(venues.rooms, venue) > 0 &&
      hasStart(Math.max(int(days.from, day), opening.from), Math.min(int(days.to, day), opening.to))
    );
  });
  const hasReach = open.length === 0 || open.some((venue) => reaches(int(venues.place, venue)));
  return [...hours, [CohortRule.VenueOpen, open.length > 0] as const, [CohortRule.LegLimit, hasReach] as const];
}
