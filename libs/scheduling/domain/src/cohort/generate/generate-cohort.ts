import type { Cohort, CohortAssessor } from '../model/cohort';
import { travelMinutes } from '../model/travel-minutes';
import { usualWeights } from '../model/usual-weights';
import { compileProblem } from '../problem/compile-problem';
import { SeededRandom } from '../search/seeded-random';
import { drawApprentice } from './draw-apprentice';
import type { DrawnApprentice } from './draw-apprentice';
import { drawAssessors } from './draw-assessors';
import { horizonFor } from './horizon';
import { int } from '../problem/typed-array';

export interface GenerateOptions {
  readonly events: number;
  readonly assessors: number;
  readonly seed: number;
}

const MOST_DRAWS = 40;

/** A cohort like those of the United Kingdom, the same for the same seed. */
export function generateCohort({ events, assessors, seed }: GenerateOptions): Cohort {
  const random = new SeededRandom(seed);
  const horizon = horizonFor(events, assessors);
  const base: Cohort = {
    name: `generated-${events}-${assessors}-${seed}`,
    gridMinutes: 30,
    weights: usualWeights,
    limits: { assessmentsPerAssessorDay: 4, legTravelMinutes: 120 },
    assessors: drawAssessors(random, assessors, horizon),
    venues: [],
    apprentices: [],
    events: [],
    published: null,
  };
  const drawn = Array.from({ length: Math.ceil(events / 2) }, (_, index) => drawReachable(random, base, index, horizon));
  return {
    ...base,
    apprentices: drawn.map(({ apprentice }) => apprentice),
    events: drawn.flatMap((each) => each.events).slice(0, events),
  };
}

/** Draws again while an event has no assessor-day at all; gives up in the end, as life does. */
function drawReachable(random: SeededRandom, base: Cohort, index: number, horizon: ReturnType<typeof horizonFor>) {
  for (let draw = 1; ; draw++) {
    const drawn = drawApprentice(random, base, index, horizon);
    const { options } = compileProblem({
      ...base,
      assessors: nearby(base, drawn),
      apprentices: [drawn.apprentice],
      events: drawn.events,
    });
    const counts = drawn.events.map((_, event) => int(options.starts, event + 1) - int(options.starts, event));
    if (draw === MOST_DRAWS || counts.every((count) => count > 0)) return drawn;
  }
}

/** Enough to find a place: whoever can drive there and knows the standard. */
function nearby({ assessors, limits }: Cohort, { apprentice, events }: DrawnApprentice): readonly CohortAssessor[] {
  return assessors.filter(
    ({ home, competences }) =>
      competences.some(({ standard }) => standard === events[0]?.standard) && travelMinutes(home, apprentice.at) <= limits.legTravelMinutes,
  );
}
