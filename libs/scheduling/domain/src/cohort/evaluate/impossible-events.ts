import type { Problem } from '../problem/problem';

/** How many events have no eligible assessor-day at all, whatever the rest of the roster. */
export function impossibleEvents({ events, options }: Problem): number {
  return [...events.minutes.keys()].filter((event) => options.starts[event] === options.starts[event + 1]).length;
}
