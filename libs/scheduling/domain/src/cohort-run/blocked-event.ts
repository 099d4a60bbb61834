import type { LocalDate, Range } from '@assay/platform/util';
import type { AttemptFacts } from '../booking/booking-facts';
import type { BookingRuleCode } from '../booking/booking-rule';
import { attemptRules } from '../rules/booking-rules';
import { allowedStarts } from '../slots/allowed-starts';

/** One rule that, given way to, would open a day. */
export interface Relief {
  readonly rule: BookingRuleCode;
  readonly from: LocalDate;
}

/** An assessment that no assessor could take on any day: the rules about it alone leave no start. */
export interface BlockedEvent {
  readonly attemptId: string;
  readonly rules: readonly BookingRuleCode[];
  readonly reliefs: readonly Relief[];
}

/** Which rules leave the attempt without a start from tomorrow on, and what giving way to one of them would open. */
export function blockedEvent(facts: AttemptFacts, whole: Range): BlockedEvent {
  const tomorrow = facts.days.dayAt(facts.now).until;
  const period = { from: Math.min(Math.max(whole.from, tomorrow), whole.until), until: whole.until };
  const reliefs = attemptRules.flatMap(({ code }) => {
    const others = attemptRules.filter((rule) => rule.code !== code);
    const [first] = allowedStarts(others, facts, period, [period]);
    return first ? [{ rule: code, from: facts.days.dayAt(first.from).date }] : [];
  });
  const alone = attemptRules.filter((rule) => allowedStarts([rule], facts, period, [period]).length === 0).map(({ code }) => code);
  const partly = attemptRules.filter((rule) => !coversAll(rule, facts, period)).map(({ code }) => code);
  const rules = [alone, reliefs.map(({ rule }) => rule), partly].find((codes) => codes.length > 0) ?? [];
  return { attemptId: facts.attempt.id, rules, reliefs };
}

function coversAll(rule: (typeof attemptRules)[number], facts: AttemptFacts, period: Range): boolean {
  const [only, ...others] = allowedStarts([rule], facts, period, [period]);
  return others.length === 0 && only !== undefined && only.from <= period.from && only.until >= period.until;
}
