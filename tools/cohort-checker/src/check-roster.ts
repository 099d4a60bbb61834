import { costOf } from './cost';
import type { CohortFile, CostTerm, RosterFile } from './files';
import { objectionsBetween } from './rules-between';
import { objectionsToDay } from './rules-of-a-day';
import { rulesOfOne } from './rules-of-one';
import { assessorDays, lookUp } from './sitting';
import type { Sitting } from './sitting';

/** A rule that a roster breaks. */
export interface Breach {
  rule: string;
  event: string | null;
  sentence: string;
}

export interface CheckReport {
  valid: boolean;
  breaches: Breach[];
  cost: Record<CostTerm, number>;
}

/** Half a cent: costs are sums of many binary fractions. */
const COST_TOLERANCE = 0.005;

/** Recomputes every hard rule and every cost term from the two files alone. */
export function checkRoster(cohort: CohortFile, roster: RosterFile): CheckReport {
  const { sittings, dangling } = lookUp(cohort, roster);
  const about = ({ event, entry }: Sitting, sentence: string) => `${event.id} on ${entry.date} at ${entry.start}: ${sentence}.`;
  const breaches: Breach[] = [
    ...dangling.map(({ entry, what }) => ({
      rule: 'known-ids',
      event: entry.event,
      sentence: `The roster names ${what}.`,
    })),
    ...bookkeeping(cohort, roster),
  ];
  const add = (rule: string, sitting: Sitting, sentence: string) =>
    breaches.push({ rule, event: sitting.event.id, sentence: about(sitting, sentence) });
  for (const sitting of sittings) {
    for (const [rule, objection] of rulesOfOne) {
      const sentence = objection(sitting, cohort);
      if (sentence) add(rule, sitting, sentence);
    }
  }
  const objections = [...assessorDays(sittings).flatMap((day) => objectionsToDay(day, cohort)), ...objectionsBetween(sittings)];
  for (const { rule, sitting, sentence } of objections) add(rule, sitting, sentence);
  const cost = costOf(cohort, sittings);
  breaches.push(...wrongSums(roster, cost));
  return { valid: breaches.length === 0, breaches, cost };
}

/** Every event once: with a place, or unscheduled with reasons. */
function bookkeeping(cohort: CohortFile, roster: RosterFile): Breach[] {
  const breaches: Breach[] = [];
  const mentions = new Map<string, number>();
  const note = (event: string) => mentions.set(event, (mentions.get(event) ?? 0) + 1);
  for (const { event } of roster.assignments) note(event);
  for (const { event, reasons } of roster.unscheduled) {
    note(event);
    if (reasons.length === 0) breaches.push({ rule: 'reasons-given', event, sentence: `${event} is unscheduled without a reason.` });
  }
  for (const { id } of cohort.events) {
    const times = mentions.get(id) ?? 0;
    if (times !== 1)
      breaches.push({
        rule: 'every-event-once',
        event: id,
        sentence: `${id} is in the roster ${times} times instead of once.`,
      });
  }
  if (roster.cohort !== cohort.name) {
    breaches.push({
      rule: 'same-cohort',
      event: null,
      sentence: `The roster is of ${roster.cohort}, the file of ${cohort.name}.`,
    });
  }
  return breaches;
}

function wrongSums({ cost: stated, lowerBound }: RosterFile, cost: Record<CostTerm, number>): Breach[] {
  const terms = Object.keys(cost) as CostTerm[];
  const wrong = terms.filter((term) => Math.abs((stated?.[term] ?? NaN) - cost[term]) > COST_TOLERANCE || stated?.[term] === undefined);
  const breaches = wrong.map((term) => ({
    rule: 'cost-as-stated',
    event: null,
    sentence: `The roster states ${stated?.[term] ?? 'nothing'} for ${term}; it costs ${cost[term]}.`,
  }));
  if (typeof lowerBound === 'number' && lowerBound > cost.total + COST_TOLERANCE) {
    breaches.push({
      rule: 'bound-below-cost',
      event: null,
      sentence: `The lower bound ${lowerBound} is above the cost ${cost.total}.`,
    });
  }
  return breaches;
}
