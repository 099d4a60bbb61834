import type { CohortFile } from './files';
import { legsOf } from './sitting';
import type { Sitting } from './sitting';

export interface DayObjection {
  rule: string;
  sitting: Sitting;
  sentence: string;
}

/** What the rules have against one assessor-day, its sittings in order. */
export function objectionsToDay(day: Sitting[], { limits }: CohortFile): DayObjection[] {
  return [...overlaps(day), ...tooMany(day, limits.assessmentsPerAssessorDay), ...journeys(day, limits.legTravelMinutes)];
}

function overlaps(day: Sitting[]): DayObjection[] {
  return day.flatMap((sitting, index) => {
    const other = day.slice(0, index).find(({ end }) => end > sitting.start);
    return other
      ? [
          {
            rule: 'assessor-is-free',
            sitting,
            sentence: `${sitting.assessor.id} is then in ${other.event.id}`,
          },
        ]
      : [];
  });
}

function tooMany(day: Sitting[], most: number): DayObjection[] {
  const sentence = `${day[0]?.assessor.id} has ${day.length} assessments that day, at most ${most} are allowed`;
  return day.slice(most, most + 1).map((sitting) => ({ rule: 'assessor-daily-limit-kept', sitting, sentence }));
}

function journeys(day: Sitting[], longest: number): DayObjection[] {
  return legsOf(day).flatMap(({ to, minutes, after }) => {
    const sitting = to ?? after;
    if (!sitting) return [];
    const tooFar =
      minutes > longest
        ? [
            {
              rule: 'leg-within-limit',
              sitting,
              sentence: `a journey takes ${minutes} minutes, at most ${longest} are allowed`,
            },
          ]
        : [];
    // Events that overlap are objected to elsewhere; a journey needs an end to start from.
    const tooLate =
      to && after && after.end <= to.start && after.end + minutes > to.start
        ? [
            {
              rule: 'travel-time-kept',
              sitting,
              sentence: `the journey of ${minutes} minutes from ${after.event.id} ends after the start`,
            },
          ]
        : [];
    return [...tooFar, ...tooLate];
  });
}
