import type { SourcePlace } from '../source-place';

/** A duty as it stood on a page, before links are checked. */
export interface FoundDuty {
  readonly text: string;
  /** The number printed beside it, if any. */
  readonly printed: number | null;
  readonly keys: readonly string[];
  readonly place: SourcePlace & { readonly kind: 'span' };
}

/** What a search for duties came to, with the lines inside it that it could not place. */
export interface DutySearch {
  readonly duties: readonly FoundDuty[];
  readonly unplaced: readonly { readonly text: string; readonly place: SourcePlace }[];
}

const dangling =
  /(?:[,&]|\b(?:a|an|and|as|at|by|for|from|in|into|of|on|or|that|the|their|to|using|with|within))$/i;

/** Whether a line carries on the sentence of the one before it instead of beginning a duty. */
export function continues(before: string, text: string, linesBeginSmall: boolean): boolean {
  if (/[.!?:;]$/.test(before)) return false;
  return dangling.test(before) || (!linesBeginSmall && /^\p{Ll}/u.test(text));
}

/** The duty with one more line of it. */
export function extended(duty: FoundDuty, text: string, place: FoundDuty['place']): FoundDuty {
  return { ...duty, text: `${duty.text} ${text}`.trim(), place: { ...duty.place, end: place.end } };
}
