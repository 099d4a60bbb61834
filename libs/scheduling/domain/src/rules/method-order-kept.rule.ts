import { common, type Ranges } from '@assay/platform/util';
import type { MethodOrder } from '@assay/standards/domain';
import type { AttemptFacts } from '../booking/booking-facts';
import { BookingRuleCode, RuleSource, type BookingRule } from '../booking/booking-rule';
import { always, alwaysIf, from, nowhere } from '../booking/starts';

/** A method that the plan puts after another waits until that one is achieved, or its submission is in. */
export const methodOrderKept: BookingRule<AttemptFacts> = {
  code: BookingRuleCode.MethodOrderKept,
  source: RuleSource.Plan,
  allows: (facts) => ordersOf(facts).reduce((allowed, order) => common(allowed, allowedBy(order, facts)), always),
  because: (facts) => ({ after: ordersOf(facts).map(({ after, when }) => ({ method: after, when })) }),
};

const ordersOf = ({ plan, planned }: AttemptFacts): MethodOrder[] =>
  plan.order.map((rule) => rule.value).filter((order) => order.method === planned.method);

function allowedBy({ after, when }: MethodOrder, { progress, days }: AttemptFacts): Ranges {
  const earlier = progress.find(({ method }) => method === after);
  if (when === 'achieved') return alwaysIf(earlier?.achieved === true);
  return earlier?.submittedOn ? from(days.day(earlier.submittedOn).from) : nowhere;
}
