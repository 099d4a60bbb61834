import type { Problem } from '../problem/problem';

/** The part of a cohort that column generation works on; everything outside it stands where it stands. */
export interface Scope {
  /** Assessor-days that may still be filled. */
  readonly days: readonly number[];
  /** By event: 1 where it has its place and asks for nothing. */
  readonly settled: Uint8Array;
  /** Minutes each assessor has been given outside the scope. */
  readonly load: Float64Array;
  /** Whether an event may not be put into a day because of what stands outside the scope. */
  readonly isBarred: (event: number, day: number) => boolean;
}

/** Everything is open. */
export function wholeScope({ events, days, assessorCount }: Problem): Scope {
  return {
    days: [...days.assessor.keys()],
    settled: new Uint8Array(events.count),
    load: new Float64Array(assessorCount),
    isBarred: () => false,
  };
}
