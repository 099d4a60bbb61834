import { costOfRoster } from '../evaluate/roster-cost';
import { explainUnscheduled } from '../explain/explain-unscheduled';
import type { Explanation } from '../explain/explain-unscheduled';
import type { Assignment, Roster } from '../model/roster';
import type { Problem } from '../problem/problem';
import { restoreRoster } from '../search/first-roster';
import { RosterState } from '../search/roster-state';

export interface Finish {
  readonly lowerBound: number | null;
  readonly seconds: number;
}

/** Sums to a thousandth: finer digits of a cost are rounding of binary fractions. */
const thousandths = (cost: number) => Math.round(cost * 1000) / 1000;

/** The roster as its file says it, with its cost, what stayed out and why, and how far from proven best it is. */
export function finishRoster(problem: Problem, assignments: readonly Assignment[], { lowerBound, seconds }: Finish) {
  const state = new RosterState(problem);
  restoreRoster(state, assignments);
  const explanations: readonly Explanation[] = explainUnscheduled(state);
  const exact = costOfRoster(problem, assignments);
  const cost = Object.fromEntries(Object.entries(exact).map(([term, value]) => [term, thousandths(value)]));
  const bound = lowerBound === null ? null : Math.min(exact.total, lowerBound);
  const roster: Roster = {
    cohort: problem.cohort.name,
    assignments,
    unscheduled: explanations.map(({ event, reasons }) => ({ event, reasons })),
    cost: { ...exact, ...cost },
    lowerBound: bound === null ? null : Math.floor(bound * 1000) / 1000,
    gap: gapOf(exact.total, bound),
    seconds: Math.round(seconds * 1000) / 1000,
  };
  return { roster, explanations };
}

/** (total − bound) ÷ bound, or `null` where there is no bound above nothing. */
export function gapOf(total: number, bound: number | null): number | null {
  if (bound === null) return null;
  if (total <= bound) return 0;
  return bound > 0 ? (total - bound) / bound : null;
}
