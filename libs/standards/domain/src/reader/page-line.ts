import type { SourcePlace } from '../source-place';

/** A line of a page, of text or of HTML: one block that a reader sees as one. */
export interface PageLine {
  readonly text: string;
  readonly place: SourcePlace & { readonly kind: 'span' };
  /** 1 to 6 for a heading of an HTML or Markdown page, else 0. */
  readonly heading: number;
  /** A list marker stood before it. */
  readonly bullet: boolean;
  /** Tags were taken out of a plain text, or misread characters mended. */
  readonly cleaned?: 'markup' | 'encoding';
}

const marker = /^(?:[•◦▪●‣·]\s*|(?:[*‐–—-]|\(?\d{1,3}[.)]|[a-z][.)])\s+)/;

/** Takes a list marker off; a dash inside a line is not one. */
export function withoutMarker(text: string): { readonly text: string; readonly bullet: boolean } {
  const found = marker.exec(text);
  return found ? { text: text.slice(found[0].length), bullet: true } : { text, bullet: false };
}
