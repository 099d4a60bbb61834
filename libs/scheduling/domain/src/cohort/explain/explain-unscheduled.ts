import { dateOfDay } from '../model/calendar-day';
import { CohortRule } from '../model/cohort-rule';
import type { UnscheduledEvent } from '../model/roster';
import { AT_A_VENUE, NONE } from '../problem/problem';
import type { Problem } from '../problem/problem';
import type { RosterState } from '../search/roster-state';
import { objectionsToDay } from './objections-to-day';
import { int } from '../problem/typed-array';

/** An assessor-day that a single rule closes: what would have to give way. */
export interface NearMiss {
  readonly assessor: string;
  readonly date: string;
  readonly rule: CohortRule;
}

export interface Explanation extends UnscheduledEvent {
  /** Where one exception would be enough, a few for each rule. */
  readonly nearMisses: readonly NearMiss[];
}

const NEAR_MISSES_PER_RULE = 2;

/** For each event without a place: the rules that together leave it nowhere, and where one alone stands in the way. */
export function explainUnscheduled(state: RosterState): readonly Explanation[] {
  const { events } = state.problem;
  return [...events.minutes.keys()].filter((event) => !state.bookings.isPlaced(event)).map((event) => explain(state, event));
}

function explain(state: RosterState, event: number): Explanation {
  const { problem } = state;
  const reasons = new Set<CohortRule>();
  const near: NearMiss[] = [];
  const fewest = { rules: Infinity };
  for (let day = 0; day < problem.days.count; day++) {
    const always = objectionsToDay(problem, event, day);
    const rules = always.length > 0 ? always : [objectionNow(state, event, day)];
    noteReasons(reasons, rules, fewest);
    const [rule] = rules;
    if (rules.length === 1 && rule) noteNearMiss(near, problem, day, rule);
  }
  if (reasons.size === 0) reasons.add(problem.days.count === 0 ? CohortRule.AssessorAvailable : CohortRule.AssessorCompetent);
  return { event: problem.cohort.events[event]?.id ?? '', reasons: [...reasons], nearMisses: near };
}

/** The days that come closest say what is really in the way; a stranger three hundred kilometres off does not. */
function noteReasons(reasons: Set<CohortRule>, rules: readonly CohortRule[], fewest: { rules: number }): void {
  if (rules.length > fewest.rules) return;
  if (rules.length < fewest.rules) reasons.clear();
  fewest.rules = rules.length;
  for (const rule of rules) reasons.add(rule);
}

function noteNearMiss(near: NearMiss[], { cohort, days }: Problem, day: number, rule: CohortRule): void {
  if (near.filter((miss) => miss.rule === rule).length >= NEAR_MISSES_PER_RULE) return;
  near.push({
    assessor: cohort.assessors[int(days.assessor, day)]?.id ?? '',
    date: dateOfDay(int(days.date, day)),
    rule,
  });
}

/** What in this roster keeps an event out of a day that would otherwise take it. */
function objectionNow(state: RosterState, event: number, day: number): CohortRule {
  const { problem, bookings } = state;
  const date = int(problem.days.date, day);
  if (!state.allowsDate(event, date)) return CohortRule.OrderKept;
  if (problem.cohort.limits.assessmentsPerAssessorDay <= int(state.dayCount, day)) return CohortRule.AssessorDailyLimit;
  if (int(state.dayFree, day) < int(problem.events.minutes, event)) return CohortRule.AssessorFree;
  const isAlone = state.dayCount[day] === 0;
  if (bookings.hasSiblingOn(event, date)) return CohortRule.ApprenticeFree;
  if (problem.events.place[event] === AT_A_VENUE && (isAlone || problem.events.after[event] === NONE)) return CohortRule.VenueHasRoom;
  return CohortRule.AssessorFree;
}
