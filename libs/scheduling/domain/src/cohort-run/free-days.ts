import { common, minuteMs, timeOfDay, wallTimeOf, type Range, type Ranges } from '@assay/platform/util';
import type { AttemptFacts } from '../booking/booking-facts';
import type { LocalDay } from '../booking/local-days';
import type { OpenDay } from '../cohort/model/cohort';

/** An event without length: the starts a rule allows it are the stretches that are free at all. */
export function withoutLength(facts: AttemptFacts): AttemptFacts {
  return { ...facts, minutes: 0, policy: { ...facts.policy, assessorBufferMinutes: 0 } };
}

/**
 * Each local day's longest free stretch, in local times: an assessor-day is one stretch of one day, so where a booking
 * cuts a day in two, the longer part counts.
 */
export function freeDays(free: Ranges, days: readonly LocalDay[], zone: string): OpenDay[] {
  return days.flatMap((day) => {
    const [first, ...others] = common(free, [day]);
    if (!first) return [];
    const longest = others.reduce((best, next) => (lengthOf(next) > lengthOf(best) ? next : best), first);
    return openDay(longest, day, zone);
  });
}

const lengthOf = ({ from, until }: Range) => until - from;

function openDay({ from, until }: Range, day: LocalDay, zone: string): OpenDay[] {
  const [start, end] = [Math.ceil(from / minuteMs) * minuteMs, Math.floor((until - 1) / minuteMs) * minuteMs];
  const local = (instant: number) => (instant >= day.until ? 1440 : wallTimeOf(instant, zone).minutes);
  const last = until >= day.until ? 1440 : local(end);
  return local(start) < last ? [{ date: day.date, from: timeOfDay(local(start)), to: timeOfDay(last) }] : [];
}
