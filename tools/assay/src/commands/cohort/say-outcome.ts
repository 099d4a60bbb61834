import { gapOf, impossibleEvents } from '@assay/scheduling/domain';
import type { Explanation, Problem, Roster } from '@assay/scheduling/domain';

const MOST_EXPLAINED = 20;

/** What the run came to, in words, on stderr: the file carries the same facts. */
export function sayOutcome(problem: Problem, roster: Roster, explanations: readonly Explanation[]): void {
  const say = (line: string) => process.stderr.write(`${line}\n`);
  const { cost, lowerBound, gap } = roster;
  say(`${roster.assignments.length} of ${problem.events.count} events placed; cost ${cost.total}.`);
  if (gap !== null && lowerBound !== null) {
    const penalty = impossibleEvents(problem) * problem.cohort.weights.unscheduled;
    const without = gapOf(cost.total - penalty, lowerBound - penalty);
    const percent = (share: number | null) => (share === null ? 'unknown' : `${(share * 100).toFixed(2)} %`);
    say(
      `Proven lower bound ${lowerBound}, gap ${percent(gap)}; without the penalty of events that have no eligible assessor-day ${percent(without)}.`,
    );
  }
  for (const { event, reasons, nearMisses } of explanations.slice(0, MOST_EXPLAINED)) {
    const near = nearMisses.map(({ assessor, date, rule }) => `${assessor} on ${date} but for ${rule}`).join('; ');
    say(`${event} has no place: ${reasons.join(', ')}.${near ? ` Nearest: ${near}.` : ''}`);
  }
}
