import { type TimerEvent, TimerState, timerState } from './timer-event';

/**
 * How long the event has run, pauses left out, in milliseconds. A clock that was set back in between counts as no time.
 * @param now milliseconds; counts only while the timer runs
 */
export function runningTime(events: readonly TimerEvent[], now: number): number {
  let total = 0;
  events.forEach((event, index) => {
    if (timerState([event]) !== TimerState.Running) return;
    const next = events[index + 1];
    total += Math.max(0, (next ? Date.parse(next.at) : now) - Date.parse(event.at));
  });
  return total;
}

/** How far the event had run at an instant, in milliseconds; null before it began. */
export function timeIntoEvent(events: readonly TimerEvent[], at: string): number | null {
  const instant = Date.parse(at);
  const before = events.filter((event) => Date.parse(event.at) <= instant);
  return before.length === 0 ? null : runningTime(before, instant);
}
