/**
 * Where a part stood in what was read. Text and HTML: UTF-16 offsets `[start, end)` into the source as given, and the
 * line (from 1) it begins on. JSON: an RFC 6901 pointer.
 */
export type SourcePlace =
  | { readonly kind: 'span'; readonly start: number; readonly end: number; readonly line: number }
  | { readonly kind: 'pointer'; readonly pointer: string };

/** The place in words, for a warning or an error message: `line 17` or `/duties/3/dutyDetail`. */
export function describePlace(place: SourcePlace): string {
  return place.kind === 'span' ? `line ${place.line}` : place.pointer || 'the whole file';
}
