import type { Acknowledgement } from './kept-change';

/** For each slot what the server said last. */
export function newestBySlot(acknowledgements: readonly Acknowledgement[]): ReadonlyMap<string, Acknowledgement> {
  const newest = new Map<string, Acknowledgement>();
  for (const one of acknowledgements) {
    const before = newest.get(one.slot);
    if (!before || (one.revision ?? 0) > (before.revision ?? 0)) newest.set(one.slot, one);
  }
  return newest;
}
