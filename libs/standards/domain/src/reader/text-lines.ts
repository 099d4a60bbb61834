import { cleanText } from './clean-text';
import { withoutMarker } from './page-line';
import type { PageLine } from './page-line';

/** The lines of a plain text that hold anything, with where they stand. Any line ending will do. */
export function textLines(source: string): readonly PageLine[] {
  const lines: PageLine[] = [];
  let start = 0;
  let number = 1;
  for (const raw of source.split(/\r\n|[\n\r\u2028\u2029]/)) {
    const line = pageLine(raw, start, number);
    if (line) lines.push(line);
    start += raw.length;
    start += source.startsWith('\r\n', start) ? 2 : 1;
    number += 1;
  }
  return lines;
}

function pageLine(raw: string, start: number, number: number): PageLine | null {
  const cleaned = cleanText(raw).text;
  if (cleaned === '') return null;
  const { text, bullet } = withoutMarker(cleaned);
  const from = start + raw.length - raw.trimStart().length;
  const place = { kind: 'span' as const, start: from, end: start + raw.trimEnd().length, line: number };
  return { text, place, heading: 0, bullet };
}
