import type { LocalDate } from '@assay/platform/util';

/** Somebody who waits for an earlier time. */
export interface Waiting {
  readonly id: string;
  readonly windowEndsOn: LocalDate | null;
  readonly joinedAt: number;
}

/**
 * Those whom a freed time would help most come first: whose window ends soonest, then who has waited longest.
 * Whoever has a window comes before whoever has none.
 */
export function orderWaiting<Entry extends Waiting>(entries: readonly Entry[]): Entry[] {
  const end = ({ windowEndsOn }: Entry) => windowEndsOn ?? '9999-12-31';
  return [...entries].sort((a, b) => (end(a) === end(b) ? a.joinedAt - b.joinedAt || (a.id < b.id ? -1 : 1) : end(a) < end(b) ? -1 : 1));
}
