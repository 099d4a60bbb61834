import { decodeEntities } from './entities';

export interface CleanedText {
  readonly text: string;
  /** Tags were taken out. */
  readonly hadMarkup: boolean;
  /** Characters that come of reading one encoding as another were found, and mended where that is certain. */
  readonly wasBroken: boolean;
}

const blockTag = /<\/?(?:p|div|li|ul|ol|br|tr|td|h[1-6]|table)\b[^<>]{0,2000}>/gi;
const anyTag = /<\/?[a-z][^<>]{0,2000}>/gi;
const unspoken = /<(script|style)\b[^<>]{0,2000}>/gi;

/** UTF-8 read as Windows-1252: the sequences that occur in published standards. */
const misread: readonly (readonly [string, string])[] = [
  ['â€™', '’'],
  ['â€˜', '‘'],
  ['â€œ', '“'],
  ['â€\u009d', '”'],
  ['â€“', '–'],
  ['â€”', '—'],
  ['â€¢', '•'],
  ['â€¦', '…'],
  ['Â£', '£'],
  ['Â\u00a0', ' '],
  ['Ã©', 'é'],
];

function mended(text: string): string {
  return /[âÂÃ]/.test(text) ? misread.reduce((mend, [wrong, right]) => mend.replaceAll(wrong, right), text) : text;
}

function withoutScripts(text: string): string {
  if (!/<(script|style)\b/i.test(text)) return text;
  let out = '';
  let at = 0;
  for (const match of text.matchAll(unspoken)) {
    if (match.index < at) continue;
    const close = text.indexOf(`</${match[1] ?? ''}`, match.index);
    out += text.slice(at, match.index);
    at = close < 0 ? text.length : close;
  }
  return out + text.slice(at);
}

/** One run of text: entities decoded, tags out, every kind of space one space. */
export function cleanText(raw: string): CleanedText {
  const decoded = decodeEntities(raw);
  const plain = withoutScripts(decoded).replace(blockTag, ' ').replace(anyTag, '');
  const right = mended(plain);
  const text = right
    .replace(/[\u200b\u200e\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return { text, hadMarkup: plain !== decoded, wasBroken: right !== plain || text.includes('\ufffd') };
}

/** Running text with tags, as paragraphs and list items. */
export function cleanParagraphs(raw: string): readonly string[] {
  return withoutScripts(decodeEntities(raw))
    .replace(blockTag, '\n')
    .split('\n')
    .map((line) => cleanText(line).text)
    .filter((line) => line !== '');
}
