import { dateOfDay } from '../model/calendar-day';
import { EventMode } from '../model/cohort';
import type { Cohort, CohortApprentice, CohortAssessor, CohortEvent } from '../model/cohort';
import { mustDay } from '../problem/compile-index';
import type { SeededRandom } from '../search/seeded-random';
import { drawPointNear, methods, standards } from './draw-assessors';
import type { Horizon } from './horizon';

export interface DrawnApprentice {
  readonly apprentice: CohortApprentice;
  readonly events: readonly CohortEvent[];
}

/** Days from release to the date it is due, and on to the deadline. */
const DUE_DAYS = 14;
const DEADLINE_DAYS = 42;
const DISCUSSION_GAP_DAYS = 2;
/** Most plans leave the order of their live events open; this one's discussion follows the observation. */
const ORDERED_STANDARD = 'ST0010';

/** An apprentice with an observation at work and a professional discussion online. */
export function drawApprentice(random: SeededRandom, base: Cohort, index: number, horizon: Horizon): DrawnApprentice {
  const near = drawAssessor(random, base.assessors);
  const apprentice: CohortApprentice = {
    id: `p${index + 1}`,
    employer: `e${1 + random.below(60)}`,
    provider: `t${1 + random.below(12)}`,
    at: near ? drawPointNear(random, near.home, 60) : { lat: 52.5, lon: -1.5 },
    unavailableWeekdays: random.unit() < 0.4 ? [1 + random.below(5)] : [],
    unavailableDates: random.unit() < 0.1 ? [dateIn(random, horizon)] : [],
  };
  const standard = random.pick(near?.competences ?? [])?.standard ?? standards[0];
  return { apprentice, events: drawEvents(random, apprentice.id, standard, horizon) };
}

function drawEvents(random: SeededRandom, apprentice: string, standard: string, horizon: Horizon): readonly CohortEvent[] {
  const release = mustDay(horizon.firstDate) + random.below(Math.max(1, Math.floor(horizon.weeks * 7 * 0.45)));
  const isOrdered = standard === ORDERED_STANDARD;
  const common = {
    apprentice,
    standard,
    releaseDate: dateOfDay(release),
    deadlineDate: dateOfDay(release + DEADLINE_DAYS),
    venues: null,
    pinned: null,
  };
  const visit = drawVisit(random, common, release);
  return [visit, drawDiscussion(random, common, release, isOrdered ? visit.id : null)];
}

type Common = Pick<CohortEvent, 'apprentice' | 'standard' | 'releaseDate' | 'deadlineDate' | 'venues' | 'pinned'>;

function drawVisit(random: SeededRandom, common: Common, release: number): CohortEvent {
  return {
    ...common,
    id: `${common.apprentice}-obs`,
    method: methods.visit,
    mode: EventMode.Onsite,
    minutes: 150 + 15 * random.below(7),
    dueDate: dateOfDay(release + DUE_DAYS),
    earliest: '09:00',
    latest: '17:00',
    after: null,
    minGapDays: 0,
  };
}

function drawDiscussion(random: SeededRandom, common: Common, release: number, after: string | null): CohortEvent {
  return {
    ...common,
    id: `${common.apprentice}-disc`,
    method: methods.discussion,
    mode: EventMode.Online,
    minutes: 90 + 15 * random.below(3),
    dueDate: dateOfDay(release + DUE_DAYS + 7),
    earliest: '08:30',
    latest: '17:30',
    after,
    minGapDays: after === null ? 0 : DISCUSSION_GAP_DAYS,
  };
}

/** More often one who offers more days: apprentices are registered where and for what there are assessors. */
function drawAssessor(random: SeededRandom, assessors: readonly CohortAssessor[]): CohortAssessor | undefined {
  let left = random.unit() * assessors.reduce((sum, { days }) => sum + days.length, 0);
  return assessors.find(({ days }) => (left -= days.length) < 0);
}

function dateIn(random: SeededRandom, { firstDate, weeks }: Horizon): string {
  return dateOfDay(mustDay(firstDate) + random.below(weeks * 7));
}
