import { common, type Ranges } from '@assay/platform/util';
import { AssessmentMode } from '../assessment-mode';
import type { AttemptFacts } from '../booking/booking-facts';
import type { CohortAssessor, CohortVenue, Competence, GeoPoint } from '../cohort/model/cohort';
import { assessorCalendarIsClear } from '../rules/assessor-calendar-is-clear.rule';
import { assessorIsAvailable } from '../rules/assessor-is-available.rule';
import { assessorIsCompetent } from '../rules/assessor-is-competent.rule';
import { assessorIsFree } from '../rules/assessor-is-free.rule';
import { assessorIsIndependent } from '../rules/assessor-is-independent.rule';
import { assessorWithinLimits } from '../rules/assessor-within-limits.rule';
import { organisationIsOpen } from '../rules/organisation-is-open.rule';
import { roomIsFree } from '../rules/room-is-free.rule';
import { venueIsOpen } from '../rules/venue-is-open.rule';
import { allowedStarts } from '../slots/allowed-starts';
import type { CohortFacts, StaffedAssessor, WaitingEvent } from './cohort-facts';
import { freeDays, withoutLength } from './free-days';

/** Working time less what is booked, on days when the organisation is open and the person's limits leave room. */
const rulesOfTime = [assessorIsAvailable, assessorCalendarIsClear, assessorWithinLimits, assessorIsFree];

export function compileAssessors(facts: CohortFacts, waiting: readonly WaitingEvent[], middle: GeoPoint): CohortAssessor[] {
  const { period, assessors } = facts;
  const [first] = waiting;
  if (!first) return [];
  const moment = withoutLength(first.facts);
  const open = common(organisationIsOpen.allows(moment, period), [period]);
  const days = moment.days.of(period);
  return assessors.map((assessor) => {
    const free: Ranges = allowedStarts(rulesOfTime, { facts: moment, assessor: assessor.facts }, period, open);
    return {
      id: assessor.facts.id,
      home: assessor.home ?? middle,
      competences: competencesOf(assessor, waiting, facts),
      conflicts: { employers: [], providers: [], apprentices: conflictsOf(assessor, waiting, facts) },
      days: freeDays(free, days, moment.days.zone),
    };
  });
}

/** One attempt of each standard and method stands for all of them. */
function competencesOf(assessor: StaffedAssessor, waiting: readonly WaitingEvent[], { period }: CohortFacts): Competence[] {
  const kinds = new Map(waiting.map(({ facts }) => [`${facts.plan.reference} ${facts.planned.method}`, facts]));
  return [...kinds.values()]
    .filter((facts) => allowedStarts([assessorIsCompetent], { facts, assessor: assessor.facts }, period, [period]).length > 0)
    .map(({ plan, planned }) => ({ standard: plan.reference, method: planned.method }));
}

/** Apprentices in whom, or in whose employer or provider, the assessor has an interest at some time of the period. */
function conflictsOf(assessor: StaffedAssessor, waiting: readonly WaitingEvent[], { period }: CohortFacts): string[] {
  const isAlwaysIndependent = ({ facts }: WaitingEvent) => {
    const [only] = common(assessorIsIndependent.allows({ facts, assessor: assessor.facts }, period), [period]);
    return only !== undefined && only.from <= period.from && only.until >= period.until;
  };
  return [...new Set(waiting.filter((event) => !isAlwaysIndependent(event)).map(({ facts }) => facts.apprentice.id))];
}

/** Every room is a venue of one room: so a booking names the room, and what a room is booked for is its own. */
export function compileRooms({ rooms, period }: CohortFacts, base: AttemptFacts, middle: GeoPoint): CohortVenue[] {
  const moment = { ...withoutLength(base), mode: AssessmentMode.Venue };
  const days = moment.days.of(period);
  return rooms.map((room) => ({
    id: room.facts.id,
    at: room.at ?? middle,
    rooms: 1,
    days: freeDays(allowedStarts([venueIsOpen, roomIsFree], { facts: moment, room: room.facts }, period, [period]), days, moment.days.zone),
  }));
}
