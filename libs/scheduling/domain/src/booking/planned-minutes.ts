import type { AttemptFacts } from './booking-facts';

/** The length the attempt is booked for: the plan's minutes and the agreed extra time. */
export function plannedMinutes({ planned, attempt }: Pick<AttemptFacts, 'planned' | 'attempt'>): number {
  return planned.minutes.value + attempt.extraMinutes;
}
