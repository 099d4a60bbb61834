import { cleanText } from './clean-text';
import { withoutMarker } from './page-line';
import type { PageLine } from './page-line';
import { isEndless } from './reading-limits';

/** The lines of a plain text that hold anything, with where they stand. Any line ending will do. */
export function textLines(source: string): readonly PageLine[] {
  const lines: PageLine[] = [];
  let start = 0;
  let number = 1;
  for (const raw of source.split(/\r\n|[\n\r\u2028\u2029]/)) {
    const line = raw === '' ? null : pageLine(raw, start, number);
    if (line) lines.push(line);
    start += raw.length;
    start += source.startsWith('\r\n', start) ? 2 : 1;
    number += 1;
  }
  return lines;
}

function placeOf(raw: string, start: number, line: number): PageLine['place'] {
  return {
    kind: 'span',
    start: start + raw.length - raw.trimStart().length,
    end: start + raw.trimEnd().length,
    line,
  };
}

function pageLine(raw: string, start: number, number: number): PageLine | null {
  const place = placeOf(raw, start, number);
  if (isEndless(raw)) return { text: raw, place, heading: 0, bullet: false };
  const cleaned = cleanText(raw);
  if (cleaned.text === '' || isRule(cleaned.text)) return null;
  const { rest, heading } = withoutMarkdown(cleaned.text);
  const { text, bullet } = withoutMarker(rest);
  const line = { text, place, heading, bullet };
  if (cleaned.wasBroken) return { ...line, cleaned: 'encoding' };
  return cleaned.hadMarkup ? { ...line, cleaned: 'markup' } : line;
}

/** A line drawn across the page. */
const isRule = (text: string): boolean => /^([*_=~#-])\1{2,}$/.test(text.replaceAll(' ', ''));

/** The marks of a Markdown page: `## Duty 1`, `**Duty 1**`, `[K1](#k1)`. */
function withoutMarkdown(text: string): { readonly rest: string; readonly heading: number } {
  const marks = /^(#{1,6})\s+/.exec(text);
  const rest = text
    .slice(marks?.[0].length ?? 0)
    .replace(/\[([^\][]{1,300})\]\([^()\s]{1,500}\)/g, '$1')
    .replace(/\*\*([^*]{1,300})\*\*/g, '$1');
  return { rest, heading: marks?.[1]?.length ?? 0 };
}
