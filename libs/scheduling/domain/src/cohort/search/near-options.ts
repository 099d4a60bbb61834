import { NONE } from '../problem/problem';
import type { Problem } from '../problem/problem';
import { int } from '../problem/typed-array';
import type { DayColumn } from '../bound/day-column';

/**
 * For each event the options that some filling uses which a relaxation thought worth having: positions among all
 * options, rows `starts[e] .. starts[e + 1]`. Plain data: fit to be sent to another thread.
 */
export interface NearOptions {
  readonly starts: Int32Array;
  readonly option: Int32Array;
}

export function nearOptions(problem: Problem, columns: readonly DayColumn[]): NearOptions {
  const { starts: all, day: days } = problem.options;
  const isUsed = new Uint8Array(days.length);
  for (const { day, events } of columns)
    for (const event of events) {
      const option = optionOf(problem, event, day);
      if (option !== NONE) isUsed[option] = 1;
    }
  const starts = new Int32Array(all.length);
  const used: number[] = [];
  for (let event = 0; event + 1 < all.length; event++) {
    for (let option = int(all, event); option < int(all, event + 1); option++) if (isUsed[option]) used.push(option);
    starts[event + 1] = used.length;
  }
  return { starts, option: Int32Array.from(used) };
}

/** The option that stands for a day, or `NONE`: an event's options are in the order of their days. */
export function optionOf({ options }: Problem, event: number, day: number): number {
  let [low, high] = [int(options.starts, event), int(options.starts, event + 1)];
  const last = high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (int(options.day, middle) < day) low = middle + 1;
    else high = middle;
  }
  return low < last && options.day[low] === day ? low : NONE;
}
