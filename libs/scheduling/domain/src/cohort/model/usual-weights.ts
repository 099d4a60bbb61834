import type { CohortWeights } from './cohort';

/** What a roster costs where nobody wishes for anything else; by the minute, the day or the event. */
export const usualWeights: CohortWeights = {
  travelMinute: 1,
  idleMinute: 0.25,
  assessorDay: 60,
  lateDay: 15,
  overTargetMinute: 0.3,
  movedEvent: 40,
  unscheduled: 2000,
};
