import { clock, weekdaysLate } from './clock';
import type { CohortFile, CostTerm } from './files';
import { assessorDays, legsOf } from './sitting';
import type { Sitting } from './sitting';

/** Every soft term from the two files alone. */
export function costOf(cohort: CohortFile, sittings: Sitting[]): Record<CostTerm, number> {
  const { weights } = cohort;
  const days = assessorDays(sittings);
  const terms = {
    travel: weights.travelMinute * sum(days.flatMap((day) => legsOf(day).map(({ minutes }) => minutes))),
    idle: weights.idleMinute * sum(days.map(idleMinutes)),
    openedDays: weights.assessorDay * days.length,
    late: weights.lateDay * sum(sittings.map(({ event, entry }) => weekdaysLate(event.dueDate, entry.date))),
    overload: weights.overTargetMinute * sum(minutesOverTarget(cohort, sittings)),
    moved: weights.movedEvent * moved(cohort, sittings),
    unscheduled: weights.unscheduled * (cohort.events.length - sittings.length),
  };
  return { ...terms, total: sum(Object.values(terms)) };
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function idleMinutes(day: Sitting[]): number {
  const legs = legsOf(day);
  return sum(
    day.slice(1).map((sitting, index) => {
      const leg = legs.find(({ to }) => to === sitting)?.minutes ?? 0;
      return sitting.start - ((day[index]?.end ?? 0) + leg);
    }),
  );
}

function minutesOverTarget(cohort: CohortFile, sittings: Sitting[]): number[] {
  const open = (id: string | null) =>
    sum(
      cohort.assessors
        .filter((one) => id === null || one.id === id)
        .flatMap(({ days }) => days.map(({ from, to }) => clock(to) - clock(from))),
    );
  const all = open(null);
  const demand = sum(cohort.events.map(({ minutes }) => minutes));
  return cohort.assessors.map(({ id }) => {
    const given = sum(sittings.filter(({ assessor }) => assessor.id === id).map(({ event }) => event.minutes));
    const target = all === 0 ? 0 : (1.1 * open(id) * demand) / all;
    return Math.max(0, given - target);
  });
}

function moved(cohort: CohortFile, sittings: Sitting[]): number {
  const published = new Map((cohort.published ?? []).map((entry) => [entry.event, entry]));
  return sittings.filter(({ entry }) => {
    const before = published.get(entry.event);
    return before && (before.assessor !== entry.assessor || before.date !== entry.date || before.start !== entry.start);
  }).length;
}
