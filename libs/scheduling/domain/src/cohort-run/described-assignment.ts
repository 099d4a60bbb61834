import { dayNumber, weekdaysAfter } from '../cohort/model/calendar-day';
import type { Cohort, EventMode } from '../cohort/model/cohort';
import type { Assignment } from '../cohort/model/roster';
import { minutesOfDay, timeOfDay } from '../cohort/model/time-of-day';

/** An assignment with what its event says of it. */
export interface DescribedAssignment extends Assignment {
  readonly end: string;
  readonly mode: EventMode;
  readonly isPinned: boolean;
  /** Weekdays after the day it was wanted by. */
  readonly lateDays: number;
  /** As published, where it moved. */
  readonly movedFrom: Assignment | null;
}

/** The assignments in the order of their times; what the file does not know is left out. */
export function describeAssignments(cohort: Cohort, assignments: readonly Assignment[]): DescribedAssignment[] {
  const events = new Map(cohort.events.map((event) => [event.id, event]));
  const published = new Map((cohort.published ?? []).map((one) => [one.event, one]));
  return assignments
    .flatMap((assignment) => {
      const event = events.get(assignment.event);
      if (!event) return [];
      const { date, start } = assignment;
      return [
        {
          ...assignment,
          end: timeOfDay((minutesOfDay(start) ?? 0) + event.minutes),
          mode: event.mode,
          isPinned: event.pinned !== null,
          lateDays: weekdaysAfter(dayNumber(event.dueDate) ?? 0, dayNumber(date) ?? 0),
          movedFrom: movedFrom(assignment, published.get(assignment.event)),
        },
      ];
    })
    .sort((one, other) => (`${one.date} ${one.start}` < `${other.date} ${other.start}` ? -1 : 1));
}

function movedFrom(now: Assignment, before: Assignment | undefined): Assignment | null {
  if (!before) return null;
  return before.assessor === now.assessor && before.date === now.date && before.start === now.start ? null : before;
}
