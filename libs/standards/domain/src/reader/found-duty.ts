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

/** The duty with one more line of it. */
export function extended(duty: FoundDuty, text: string, place: FoundDuty['place']): FoundDuty {
  return { ...duty, text: `${duty.text} ${text}`.trim(), place: { ...duty.place, end: place.end } };
}
