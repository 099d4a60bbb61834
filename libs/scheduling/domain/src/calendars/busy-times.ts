import { minuteMs, united, type Range, type Ranges } from '@assay/platform/util';

/**
 * What is kept of a calendar: when its owner is unavailable within the window, in whole minutes, and nothing of why.
 * Events that touch or overlap become one, so that not even their number is told.
 */
export function busyTimes(events: readonly Range[], window: Range): Ranges {
  const clipped = events.map(({ from, until }) => ({
    from: Math.max(window.from, Math.floor(from / minuteMs) * minuteMs),
    until: Math.min(window.until, Math.ceil(until / minuteMs) * minuteMs),
  }));
  return united(clipped);
}
