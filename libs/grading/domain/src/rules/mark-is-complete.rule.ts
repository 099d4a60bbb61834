import type { MissingItem } from '../marking/missing-items';
import { type Objection, objection } from '../objection';

/** A mark is submitted whole: every criterion with its level and its evidence. */
export function markIsComplete({ missing }: { missing: readonly MissingItem[] }): readonly Objection[] {
  return missing.length > 0 ? objection('mark-is-complete', { missing }) : [];
}
