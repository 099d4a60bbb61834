import { objectTo, type ReattemptRule } from '../reattempt-facts';
import { reattemptUntil } from '../reattempt-until';

/** A further attempt is opened while there is a day left on which it could take place. */
export const reattemptInTime: ReattemptRule = (facts, wish) => {
  const until = reattemptUntil(facts, wish);
  return facts.today <= until ? [] : objectTo('reattempt-in-time', { until });
};
